/// Looks at what the services wrote, on live data, and trusts none of them.
@NullMarked
package vn.ocop.inspector;

import org.jspecify.annotations.NullMarked;
