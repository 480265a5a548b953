@NullMarked
package vn.ocop.messaging.it;

import org.jspecify.annotations.NullMarked;
