/// Doubts over HTTP.
@NullMarked
package vn.ocop.evaluation.doubt.web;

import org.jspecify.annotations.NullMarked;
