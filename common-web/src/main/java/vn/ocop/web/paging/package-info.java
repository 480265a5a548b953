/// Keyset pages with cursors that nobody can forge.
@NullMarked
package vn.ocop.web.paging;

import org.jspecify.annotations.NullMarked;
