/// The transactional outbox and inbox of every service: append an event, be a listener, nothing else.
@NullMarked
package vn.ocop.messaging;

import org.jspecify.annotations.NullMarked;
