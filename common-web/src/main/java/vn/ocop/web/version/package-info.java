/// Versions of aggregates on the wire: ETag on views, If-Match on changes.
@NullMarked
package vn.ocop.web.version;

import org.jspecify.annotations.NullMarked;
