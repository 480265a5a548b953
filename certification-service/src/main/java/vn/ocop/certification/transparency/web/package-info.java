/// The transparency log over HTTP, for everybody.
@NullMarked
package vn.ocop.certification.transparency.web;

import org.jspecify.annotations.NullMarked;
