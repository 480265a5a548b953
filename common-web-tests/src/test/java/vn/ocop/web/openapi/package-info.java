@NullMarked
package vn.ocop.web.openapi;

import org.jspecify.annotations.NullMarked;
