/// Which events there are, found from the sealed families.
@NullMarked
package vn.ocop.events.catalogue;

import org.jspecify.annotations.NullMarked;
