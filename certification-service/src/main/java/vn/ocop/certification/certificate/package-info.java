/// Certificates from issue to their end, and their status on a date.
@NullMarked
package vn.ocop.certification.certificate;

import org.jspecify.annotations.NullMarked;
