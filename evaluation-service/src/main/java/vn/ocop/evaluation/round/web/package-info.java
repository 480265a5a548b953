/// Rounds over HTTP.
@NullMarked
package vn.ocop.evaluation.round.web;

import org.jspecify.annotations.NullMarked;
