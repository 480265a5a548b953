@NullMarked
package vn.ocop.rulebook.file;

import org.jspecify.annotations.NullMarked;
