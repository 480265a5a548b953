/// Samples over HTTP.
@NullMarked
package vn.ocop.evaluation.sample.web;

import org.jspecify.annotations.NullMarked;
