/// Dossiers: drafted, handed in, returned, mended, withdrawn; what the later services tell is mirrored.
@NullMarked
package vn.ocop.registration.dossier;

import org.jspecify.annotations.NullMarked;
