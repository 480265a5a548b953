@NullMarked
package vn.ocop.messaging;

import org.jspecify.annotations.NullMarked;
