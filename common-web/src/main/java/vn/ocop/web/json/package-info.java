/// How JSON is read: strictly, within limits, and with text in one normal form.
@NullMarked
package vn.ocop.web.json;

import org.jspecify.annotations.NullMarked;
