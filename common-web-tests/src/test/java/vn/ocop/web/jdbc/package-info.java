@NullMarked
package vn.ocop.web.jdbc;

import org.jspecify.annotations.NullMarked;
