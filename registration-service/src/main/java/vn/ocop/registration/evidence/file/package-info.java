/// The files' bytes, in a folder, by their hash.
@NullMarked
package vn.ocop.registration.evidence.file;

import org.jspecify.annotations.NullMarked;
