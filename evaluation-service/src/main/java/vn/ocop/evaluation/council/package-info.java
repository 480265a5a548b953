/// Councils by decision, their sessions and who attends.
@NullMarked
package vn.ocop.evaluation.council;

import org.jspecify.annotations.NullMarked;
