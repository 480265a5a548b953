/// Many registrations at once, from a sheet that a commune fills in.
@NullMarked
package vn.ocop.registration.bulk;

import org.jspecify.annotations.NullMarked;
