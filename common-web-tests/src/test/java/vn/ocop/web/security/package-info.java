@NullMarked
package vn.ocop.web.security;

import org.jspecify.annotations.NullMarked;
