package vn.ocop.registration.producer;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.ocop.events.ProducerId;
import vn.ocop.events.ProducerKind;
import vn.ocop.events.RegistrationEvent.ProducerFacts;

/// Who makes the products (chủ thể), with registered name and business address.
///
/// @param communeCode where its business is; the commune's officers act on its behalf
/// @param account the subject of the token of the person who follows its dossiers, if there is one
public record Producer(
        ProducerId id,
        long version,
        ProducerKind kind,
        String name,
        String address,
        String communeCode,
        @Nullable String account,
        @Nullable Representative representative,
        String registeredBy,
        Instant registeredAt) {
    Producer with(Representative next) {
        return new Producer(
                id, version + 1, kind, name, address, communeCode, account, next, registeredBy, registeredAt);
    }

    /// What may be told of it.
    public ProducerFacts facts() {
        var hash = representative == null ? null : representative.identityHash();
        return new ProducerFacts(id, kind, name, address, hash);
    }
}
