/// Tests of this feature.
@NullMarked
package vn.ocop.certification.decision;

import org.jspecify.annotations.NullMarked;
