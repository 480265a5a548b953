/// From the ranking to the certificate: proposals, decisions, certificates and the public register.
@NullMarked
package vn.ocop.certification;

import org.jspecify.annotations.NullMarked;
