/// Message authentication with keys derived from one secret.
@NullMarked
package vn.ocop.web.seal;

import org.jspecify.annotations.NullMarked;
