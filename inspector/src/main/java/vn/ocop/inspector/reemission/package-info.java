/// What a service told is told again, where a broker or a consumer lost it.
@NullMarked
package vn.ocop.inspector.reemission;

import org.jspecify.annotations.NullMarked;
