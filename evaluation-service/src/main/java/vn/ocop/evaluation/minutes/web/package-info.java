/// Minutes and dissent over HTTP, as data, page and PDF.
@NullMarked
package vn.ocop.evaluation.minutes.web;

import org.jspecify.annotations.NullMarked;
