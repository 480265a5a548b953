/// What registration tells, as it comes in.
@NullMarked
package vn.ocop.evaluation.review.kafka;

import org.jspecify.annotations.NullMarked;
