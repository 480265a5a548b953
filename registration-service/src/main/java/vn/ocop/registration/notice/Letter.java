package vn.ocop.registration.notice;

import java.util.UUID;

/// A notice on its way.
///
/// @param id of the notice; a letter that goes out again bears the same message number
/// @param attempt 1 for the first
public record Letter(UUID id, int attempt, String email, String subject, String body) {
    private static final String DOMAIN = "@notices.ocop";

    /// The number by which mail servers and readers know it again.
    public String messageId() {
        return "<" + id + DOMAIN + ">";
    }

    @Override
    public String toString() {
        return "Letter[" + id + "]";
    }
}
