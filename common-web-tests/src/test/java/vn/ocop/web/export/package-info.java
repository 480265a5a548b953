@NullMarked
package vn.ocop.web.export;

import org.jspecify.annotations.NullMarked;
