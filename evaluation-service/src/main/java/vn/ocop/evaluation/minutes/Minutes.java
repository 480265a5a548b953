package vn.ocop.evaluation.minutes;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.desk.Act;
import vn.ocop.evaluation.minutes.Part.Subject;
import vn.ocop.workflow.Stateful;

/// The minutes (biên bản) of a session, or a supplement to them.
///
/// @param number 0 for the minutes, from 1 for their supplements
/// @param sha256 of the parts, see [Sha256]
/// @param about the products that it is about
/// @param reason why a supplement was needed; absent for the minutes
/// @param signers the two who sign
/// @param drafted by whom the text was taken from the record, and when
/// @param act who changes or reads it now
public record Minutes(
        UUID id,
        long version,
        MinutesState state,
        UUID sessionId,
        int number,
        String unitCode,
        LocalDate heldOn,
        List<Part> parts,
        String sha256,
        List<Subject> about,
        List<Signer> signers,
        List<Signature> signatures,
        @Nullable String reason,
        Act drafted,
        Act act)
        implements Stateful<MinutesState> {
    public Minutes {
        parts = List.copyOf(parts);
        about = List.copyOf(about);
        signers = List.copyOf(signers);
        signatures = List.copyOf(signatures);
    }

    Minutes in(MinutesState to) {
        return new Minutes(
                id,
                version + 1,
                to,
                sessionId,
                number,
                unitCode,
                heldOn,
                parts,
                sha256,
                about,
                signers,
                signatures,
                reason,
                drafted,
                act);
    }

    /// As it is for the person of this act.
    public Minutes by(Act next) {
        return new Minutes(
                id,
                version,
                state,
                sessionId,
                number,
                unitCode,
                heldOn,
                parts,
                sha256,
                about,
                signers,
                signatures,
                reason,
                drafted,
                next);
    }

    /// The text taken anew from the record; signatures on the one before fall.
    Minutes saying(List<Part> text, List<Subject> products, List<Signer> two) {
        return new Minutes(
                id,
                version,
                state,
                sessionId,
                number,
                unitCode,
                heldOn,
                text,
                Sha256.of(text),
                products,
                two,
                List.of(),
                reason,
                act,
                act);
    }

    Minutes signed(Signature signature) {
        var all = Stream.concat(signatures.stream(), Stream.of(signature)).toList();
        return new Minutes(
                id, version, state, sessionId, number, unitCode, heldOn, parts, sha256, about, signers, all, reason,
                drafted, act);
    }

    /// Whether whoever acts is one of the two, and has not signed yet.
    boolean awaitsSignature() {
        return isSigner(act.person())
                && signatures.stream().noneMatch(one -> one.person().equals(act.person()));
    }

    /// Whether the person is one of the two who sign.
    boolean isSigner(String person) {
        return signers.stream().anyMatch(signer -> signer.person().equals(person));
    }
}
