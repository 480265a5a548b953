/// What past rankings would have come to under other rules. Nothing is written.
@NullMarked
package vn.ocop.evaluation.preview;

import org.jspecify.annotations.NullMarked;
