/// The clock of a review over HTTP.
@NullMarked
package vn.ocop.evaluation.clock.web;

import org.jspecify.annotations.NullMarked;
