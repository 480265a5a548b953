/// Certificates from before the system, recorded from paper so that upgrade, renewal and the public's check cover them.
@NullMarked
package vn.ocop.certification.record;

import org.jspecify.annotations.NullMarked;
