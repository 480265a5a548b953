/// Reads the signature and the revisions of a PDF, without the network and without the system that issued it.
@NullMarked
package vn.ocop.verifier.pdf;

import org.jspecify.annotations.NullMarked;
