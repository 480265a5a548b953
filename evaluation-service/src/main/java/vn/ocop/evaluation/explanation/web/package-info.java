/// Explanations over HTTP, as data and as a paper.
@NullMarked
package vn.ocop.evaluation.explanation.web;

import org.jspecify.annotations.NullMarked;
