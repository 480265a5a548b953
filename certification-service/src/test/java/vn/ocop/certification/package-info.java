/// Tests of the service as a whole.
@NullMarked
package vn.ocop.certification;

import org.jspecify.annotations.NullMarked;
