/// Reads rulebooks from their files and refuses bad ones by file, line and reason.
@NullMarked
package vn.ocop.rulebook.file;

import org.jspecify.annotations.NullMarked;
