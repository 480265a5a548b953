@NullMarked
package vn.ocop.messaging.delivery;

import org.jspecify.annotations.NullMarked;
