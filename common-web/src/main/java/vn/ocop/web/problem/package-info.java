/// What went wrong, told as RFC 9457 problem details in Vietnamese or English.
@NullMarked
package vn.ocop.web.problem;

import org.jspecify.annotations.NullMarked;
