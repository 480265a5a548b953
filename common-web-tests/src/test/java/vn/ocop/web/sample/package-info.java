/// A small service to try common-web on.
@NullMarked
package vn.ocop.web.sample;

import org.jspecify.annotations.NullMarked;
