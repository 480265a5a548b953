/// Complaints over HTTP.
@NullMarked
package vn.ocop.evaluation.complaint.web;

import org.jspecify.annotations.NullMarked;
