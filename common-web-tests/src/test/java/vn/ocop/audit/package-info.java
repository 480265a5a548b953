@NullMarked
package vn.ocop.audit;

import org.jspecify.annotations.NullMarked;
