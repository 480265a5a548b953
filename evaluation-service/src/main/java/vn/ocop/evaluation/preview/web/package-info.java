/// The preview of rules over HTTP.
@NullMarked
package vn.ocop.evaluation.preview.web;

import org.jspecify.annotations.NullMarked;
