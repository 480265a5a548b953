/// Sealed sheets, recusals, passes and what the points make of them.
@NullMarked
package vn.ocop.evaluation.scoring;

import org.jspecify.annotations.NullMarked;
