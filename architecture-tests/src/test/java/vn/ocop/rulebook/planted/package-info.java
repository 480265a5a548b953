/// Planted: breaks rules, so that they are seen to notice.
@NullMarked
package vn.ocop.rulebook.planted;

import org.jspecify.annotations.NullMarked;
