/// The day on which something happens, in the country's own time zone.
@NullMarked
package vn.ocop.web.time;

import org.jspecify.annotations.NullMarked;
