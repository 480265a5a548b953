@NullMarked
package vn.ocop.inspector.reemission;

import org.jspecify.annotations.NullMarked;
