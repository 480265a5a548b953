/// This service's own copy of units, grants and policies, and how it is read.
@NullMarked
package vn.ocop.web.administration;

import org.jspecify.annotations.NullMarked;
