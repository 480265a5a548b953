/// Who acts, and for which units: identity from the token, roles from this service's copy of the grants.
@NullMarked
package vn.ocop.web.actor;

import org.jspecify.annotations.NullMarked;
