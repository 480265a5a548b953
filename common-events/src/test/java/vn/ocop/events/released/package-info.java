/// What was released, readable for ever.
@NullMarked
package vn.ocop.events.released;

import org.jspecify.annotations.NullMarked;
