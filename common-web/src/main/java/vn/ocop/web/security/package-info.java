/// The resource server: which tokens are believed, and the headers of every answer.
@NullMarked
package vn.ocop.web.security;

import org.jspecify.annotations.NullMarked;
