/// The QR of a certificate: the address of the check page with a signed record that also verifies offline.
@NullMarked
package vn.ocop.certification.qr;

import org.jspecify.annotations.NullMarked;
