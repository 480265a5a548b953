package vn.ocop.registration.producer;

import org.jspecify.annotations.Nullable;

/// The person who acts for a producer. Stays in this service: only the hash of the identity number is told.
///
/// @param identityHash keyed hash of the identity number, which itself is not kept
public record Representative(
        String name,
        @Nullable String identityHash,
        @Nullable String phone,
        @Nullable String email) {
    @Override
    public String toString() {
        return "Representative";
    }
}
