/// Tests of complaints.
@NullMarked
package vn.ocop.evaluation.complaint;

import org.jspecify.annotations.NullMarked;
