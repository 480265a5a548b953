/// Reviews over HTTP.
@NullMarked
package vn.ocop.evaluation.review.web;

import org.jspecify.annotations.NullMarked;
