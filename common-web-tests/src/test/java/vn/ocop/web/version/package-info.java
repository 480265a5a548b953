@NullMarked
package vn.ocop.web.version;

import org.jspecify.annotations.NullMarked;
