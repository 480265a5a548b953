/// The events as they lie on the topics, and when each consumer applied them.
@NullMarked
package vn.ocop.inspector.events;

import org.jspecify.annotations.NullMarked;
