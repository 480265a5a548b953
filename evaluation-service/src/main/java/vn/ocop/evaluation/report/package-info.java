/// What communes report to those who review.
@NullMarked
package vn.ocop.evaluation.report;

import org.jspecify.annotations.NullMarked;
