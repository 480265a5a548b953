package vn.ocop.registration.producer;

import org.jspecify.annotations.Nullable;
import vn.ocop.events.ProducerKind;

/// A producer as its commune registers it.
///
/// @param account the subject of the token of the person who may follow its dossiers
public record ProducerDraft(
        ProducerKind kind,
        String name,
        String address,
        String communeCode,
        @Nullable String account,
        @Nullable RepresentativeDraft representative) {
    /// The representative as written on the form; the identity number is hashed and forgotten.
    public record RepresentativeDraft(
            String name,
            @Nullable String identityNumber,
            @Nullable String phone,
            @Nullable String email) {
        @Override
        public String toString() {
            return "RepresentativeDraft";
        }
    }
}
