/// The public lookup over HTTP.
@NullMarked
package vn.ocop.certification.register.web;

import org.jspecify.annotations.NullMarked;
