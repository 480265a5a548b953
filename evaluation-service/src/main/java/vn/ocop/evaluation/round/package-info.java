/// The rounds that a unit opens for a year.
@NullMarked
package vn.ocop.evaluation.round;

import org.jspecify.annotations.NullMarked;
