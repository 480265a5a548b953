/// What the office of a unit should look at once passes have closed. Advice only: no result changes by it.
@NullMarked
package vn.ocop.evaluation.advice;

import org.jspecify.annotations.NullMarked;
