@NullMarked
package vn.ocop.web.problem;

import org.jspecify.annotations.NullMarked;
