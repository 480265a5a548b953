/// Reports of communes over HTTP.
@NullMarked
package vn.ocop.evaluation.report.web;

import org.jspecify.annotations.NullMarked;
