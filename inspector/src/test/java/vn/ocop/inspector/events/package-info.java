@NullMarked
package vn.ocop.inspector.events;

import org.jspecify.annotations.NullMarked;
