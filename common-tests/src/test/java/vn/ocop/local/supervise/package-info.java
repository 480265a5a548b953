@NullMarked
package vn.ocop.local.supervise;

import org.jspecify.annotations.NullMarked;
