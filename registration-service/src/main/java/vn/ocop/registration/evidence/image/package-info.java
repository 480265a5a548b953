/// Pictures of files by ImageIO and PDFBox.
@NullMarked
package vn.ocop.registration.evidence.image;

import org.jspecify.annotations.NullMarked;
