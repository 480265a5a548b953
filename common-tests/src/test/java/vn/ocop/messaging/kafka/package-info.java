@NullMarked
package vn.ocop.messaging.kafka;

import org.jspecify.annotations.NullMarked;
