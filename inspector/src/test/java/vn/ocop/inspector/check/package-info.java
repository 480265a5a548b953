@NullMarked
package vn.ocop.inspector.check;

import org.jspecify.annotations.NullMarked;
