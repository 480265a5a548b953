/// Tests of the signed records.
@NullMarked
package vn.ocop.certification.qr;

import org.jspecify.annotations.NullMarked;
