package vn.ocop.certification.provenance;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ocop.certification.certificate.Certificate;
import vn.ocop.certification.decision.Decision;
import vn.ocop.certification.history.Step;
import vn.ocop.certification.transparency.ProofDesk.Proof;

/// All that a certificate rests on.
///
/// @param decision absent for a certificate from before the system
/// @param facts what registration and evaluation told of its dossier: documents with their hashes, rulebook, checks,
///     closed passes with their sheets, minutes, rank
/// @param steps what was done here with product, decision and certificate, in the order of time
/// @param deeds who did all that, with the roles held then
/// @param proof that the certificate stands in the transparency log; absent in its first minute
public record Provenance(
        Certificate certificate,
        @Nullable Decision decision,
        List<ToldFact> facts,
        List<Step> steps,
        List<Deed> deeds,
        @Nullable Proof proof) {
    public Provenance {
        facts = List.copyOf(facts);
        steps = List.copyOf(steps);
        deeds = List.copyOf(deeds);
    }
}
