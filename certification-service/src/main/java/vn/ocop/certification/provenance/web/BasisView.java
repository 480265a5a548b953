package vn.ocop.certification.provenance.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ocop.events.EvaluationEvent.MinutesSigned;
import vn.ocop.events.RegistrationEvent.DocumentFacts;
import vn.ocop.events.Tier;

/// What the decision on a dossier stands on, in short.
///
/// @param evidence all papers as the dossier was handed in last
/// @param rules more than one only where the services contradict each other
record BasisView(
        List<MinutesSigned> minutes, List<CountedSheet> sheets, List<DocumentFacts> evidence, List<PinnedRules> rules) {

    /// A sheet that counted in a closed pass.
    ///
    /// @param receipt absent for what was told before receipts were
    record CountedSheet(
            Tier tier, int pass, String member, @Nullable String receipt) {}

    /// The rules to which the dossier is pinned.
    record PinnedRules(String rulebook, int policyVersion) {}
}
