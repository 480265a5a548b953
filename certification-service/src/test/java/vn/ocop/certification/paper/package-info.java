/// Tests of this feature.
@NullMarked
package vn.ocop.certification.paper;

import org.jspecify.annotations.NullMarked;
