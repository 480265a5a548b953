@NullMarked
package vn.ocop.local.test;

import org.jspecify.annotations.NullMarked;
