/// The lifecycle of minutes, and their words.
@NullMarked
package vn.ocop.evaluation.minutes;

import org.jspecify.annotations.NullMarked;
