/// Planted: breaks rules, so that they are seen to notice.
@NullMarked
package vn.ocop.registration.planted.kafka;

import org.jspecify.annotations.NullMarked;
