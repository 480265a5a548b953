@NullMarked
package vn.ocop.inspector.jdbc;

import org.jspecify.annotations.NullMarked;
