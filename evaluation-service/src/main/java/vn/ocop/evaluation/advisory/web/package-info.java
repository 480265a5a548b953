/// Advisory notes over HTTP.
@NullMarked
package vn.ocop.evaluation.advisory.web;

import org.jspecify.annotations.NullMarked;
