/// What people read about the events, derived from the records and their comments.
@NullMarked
package vn.ocop.events.docs;

import org.jspecify.annotations.NullMarked;
