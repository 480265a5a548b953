/// What every service says in its OpenAPI document.
@NullMarked
package vn.ocop.web.openapi;

import org.jspecify.annotations.NullMarked;
