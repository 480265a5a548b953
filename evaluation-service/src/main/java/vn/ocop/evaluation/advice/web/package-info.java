/// Advice over HTTP.
@NullMarked
package vn.ocop.evaluation.advice.web;

import org.jspecify.annotations.NullMarked;
