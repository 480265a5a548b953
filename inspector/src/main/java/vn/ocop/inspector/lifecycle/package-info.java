/// The lifecycles as they are documented.
@NullMarked
package vn.ocop.inspector.lifecycle;

import org.jspecify.annotations.NullMarked;
