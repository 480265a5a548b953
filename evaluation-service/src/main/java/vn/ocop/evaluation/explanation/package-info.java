/// Explains a rank: from the stored sheets, step by step, to the stars, with the rule of each step.
@NullMarked
package vn.ocop.evaluation.explanation;

import org.jspecify.annotations.NullMarked;
