/// Councils and sessions over HTTP.
@NullMarked
package vn.ocop.evaluation.council.web;

import org.jspecify.annotations.NullMarked;
