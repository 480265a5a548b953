package vn.ocop.registration.producer.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.ocop.events.ProducerId;
import vn.ocop.events.ProducerKind;
import vn.ocop.events.Role;
import vn.ocop.registration.producer.Producer;
import vn.ocop.registration.producer.Representative;
import vn.ocop.web.actor.Actor;
import vn.ocop.web.version.Versioned;

/// A producer.
///
/// @param representative shown to officers of the producer's own commune only
record ProducerView(
        ProducerId id,
        long version,
        ProducerKind kind,
        String name,
        String address,
        String communeCode,
        @Nullable String account,
        @Nullable RepresentativeView representative,
        String registeredBy,
        Instant registeredAt)
        implements Versioned {
    /// The person who acts for the producer.
    record RepresentativeView(
            String name, @Nullable String phone, @Nullable String email) {}

    static ProducerView of(Producer producer, Actor actor) {
        var isOwn = actor.has(Role.COMMUNE_OFFICER, producer.communeCode());
        return new ProducerView(
                producer.id(),
                producer.version(),
                producer.kind(),
                producer.name(),
                producer.address(),
                producer.communeCode(),
                producer.account(),
                isOwn ? view(producer.representative()) : null,
                producer.registeredBy(),
                producer.registeredAt());
    }

    private static @Nullable RepresentativeView view(@Nullable Representative person) {
        return person == null ? null : new RepresentativeView(person.name(), person.phone(), person.email());
    }
}
