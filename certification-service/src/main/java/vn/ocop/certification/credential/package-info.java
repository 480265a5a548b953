/// Certificates as credentials that wallets and other systems verify (W3C VC 2.0, Open Badges 3.0), with status lists.
@NullMarked
package vn.ocop.certification.credential;

import org.jspecify.annotations.NullMarked;
