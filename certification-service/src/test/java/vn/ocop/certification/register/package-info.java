/// Tests of this feature.
@NullMarked
package vn.ocop.certification.register;

import org.jspecify.annotations.NullMarked;
