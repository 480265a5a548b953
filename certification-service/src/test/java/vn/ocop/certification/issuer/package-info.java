/// Tests of the issuer's keys.
@NullMarked
package vn.ocop.certification.issuer;

import org.jspecify.annotations.NullMarked;
