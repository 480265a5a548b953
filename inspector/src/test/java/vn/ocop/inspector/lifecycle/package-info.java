@NullMarked
package vn.ocop.inspector.lifecycle;

import org.jspecify.annotations.NullMarked;
