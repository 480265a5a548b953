/// Complaints on the result of a review, by the general law on complaints. They change no result.
@NullMarked
package vn.ocop.evaluation.complaint;

import org.jspecify.annotations.NullMarked;
