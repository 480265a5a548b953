/// The settings that all services share.
@NullMarked
package vn.ocop.web.defaults;

import org.jspecify.annotations.NullMarked;
