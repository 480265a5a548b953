/// Planted: breaks rules, so that they are seen to notice.
@NullMarked
package vn.ocop.evaluation.planted;

import org.jspecify.annotations.NullMarked;
