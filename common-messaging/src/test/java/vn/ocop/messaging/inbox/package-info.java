@NullMarked
package vn.ocop.messaging.inbox;

import org.jspecify.annotations.NullMarked;
