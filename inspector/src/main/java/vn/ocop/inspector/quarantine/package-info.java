/// What waits for a person, and what the person wants done with it.
@NullMarked
package vn.ocop.inspector.quarantine;

import org.jspecify.annotations.NullMarked;
