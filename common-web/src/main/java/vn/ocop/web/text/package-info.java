/// Text as people write it: one normal form, nothing invisible, and folded for search.
@NullMarked
package vn.ocop.web.text;

import org.jspecify.annotations.NullMarked;
