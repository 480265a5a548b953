package vn.ocop.verifier.record;

import java.util.List;

/// What is known of the certificate that a record or a credential speaks of.
///
/// @param exit 0 if it holds, 1 if it is refused, 2 if that was not checked
/// @param text the answer in one line
/// @param trial whether its key is a trial key, which proves nothing
/// @param printed what stands on the paper of that certificate; nothing for what the issuer did not sign
/// @param lines what it says of the certificate
public record RecordAnswer(int exit, String text, boolean trial, List<String> printed, List<String> lines) {
    static RecordAnswer forged(String why) {
        return new RecordAnswer(Answer.FORGED.exit(), Answer.FORGED.text() + ": " + why, false, List.of(), List.of());
    }
}
