/// Starts the whole stack in order, keeps it running, and says how it stands.
@NullMarked
package vn.ocop.local.supervise;

import org.jspecify.annotations.NullMarked;
