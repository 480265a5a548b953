/// What the press promises.
@NullMarked
package vn.ocop.documents;

import org.jspecify.annotations.NullMarked;
