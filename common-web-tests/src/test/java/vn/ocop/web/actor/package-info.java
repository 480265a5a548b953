@NullMarked
package vn.ocop.web.actor;

import org.jspecify.annotations.NullMarked;
