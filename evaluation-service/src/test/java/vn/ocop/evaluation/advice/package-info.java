/// The arithmetic of advice.
@NullMarked
package vn.ocop.evaluation.advice;

import org.jspecify.annotations.NullMarked;
