/// Figures that are drawn as vectors: stars, QR codes.
@NullMarked
package vn.ocop.documents.figure;

import org.jspecify.annotations.NullMarked;
