@NullMarked
package vn.ocop.rulebook;

import org.jspecify.annotations.NullMarked;
