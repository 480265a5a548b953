/// Scoring over HTTP.
@NullMarked
package vn.ocop.evaluation.scoring.web;

import org.jspecify.annotations.NullMarked;
