/// Spreadsheets as files.
@NullMarked
package vn.ocop.web.sheet;

import org.jspecify.annotations.NullMarked;
