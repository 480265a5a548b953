@NullMarked
package vn.ocop.web.json;

import org.jspecify.annotations.NullMarked;
