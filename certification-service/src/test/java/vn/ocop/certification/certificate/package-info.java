/// Tests of this feature.
@NullMarked
package vn.ocop.certification.certificate;

import org.jspecify.annotations.NullMarked;
