/// Sheets as CSV and Excel files.
@NullMarked
package vn.ocop.registration.bulk.file;

import org.jspecify.annotations.NullMarked;
