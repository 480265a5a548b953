/// Tests of this feature.
@NullMarked
package vn.ocop.certification.paper.pades;

import org.jspecify.annotations.NullMarked;
