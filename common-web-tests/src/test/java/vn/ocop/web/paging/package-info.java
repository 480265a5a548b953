@NullMarked
package vn.ocop.web.paging;

import org.jspecify.annotations.NullMarked;
