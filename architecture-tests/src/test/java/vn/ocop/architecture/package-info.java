/// The rules that every module keeps.
@NullMarked
package vn.ocop.architecture;

import org.jspecify.annotations.NullMarked;
