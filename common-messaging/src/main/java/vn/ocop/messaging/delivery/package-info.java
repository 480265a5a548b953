/// Digests of what was told, compared with what arrived: what was lost on the way is told again.
@NullMarked
package vn.ocop.messaging.delivery;

import org.jspecify.annotations.NullMarked;
