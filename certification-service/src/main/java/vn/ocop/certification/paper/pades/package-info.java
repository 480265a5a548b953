/// Signs papers as PAdES with EU DSS: with a key in a PKCS#12 file, in a PKCS#11 token, or for trials.
@NullMarked
package vn.ocop.certification.paper.pades;

import org.jspecify.annotations.NullMarked;
