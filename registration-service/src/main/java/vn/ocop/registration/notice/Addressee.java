package vn.ocop.registration.notice;

import org.jspecify.annotations.Nullable;

/// One to whom a notice goes.
///
/// @param unitCode of the office; for a producer that of its commune
/// @param name in the letter's head
/// @param email absent where none is on record
record Addressee(
        Recipient recipient,
        String unitCode,
        String name,
        @Nullable String email) {}
