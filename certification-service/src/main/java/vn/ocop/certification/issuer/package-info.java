/// The keys with which the issuer signs what leaves the house: the records of QR codes and the credentials.
@NullMarked
package vn.ocop.certification.issuer;

import org.jspecify.annotations.NullMarked;
