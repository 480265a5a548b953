/// How every event looks on the wire, frozen in files.
@NullMarked
package vn.ocop.events.golden;

import org.jspecify.annotations.NullMarked;
