/// What the desks of this service share.
@NullMarked
package vn.ocop.certification.desk;

import org.jspecify.annotations.NullMarked;
