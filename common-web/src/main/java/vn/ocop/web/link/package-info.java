/// Links that one service signs and another one honours.
@NullMarked
package vn.ocop.web.link;

import org.jspecify.annotations.NullMarked;
