/// The JSON Schema of every event, derived from its record.
@NullMarked
package vn.ocop.events.schema;

import org.jspecify.annotations.NullMarked;
