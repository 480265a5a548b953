/// Products of different producers that may be one and the same.
@NullMarked
package vn.ocop.registration.likeness;

import org.jspecify.annotations.NullMarked;
