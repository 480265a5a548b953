package vn.ocop.evaluation.dossier;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ocop.events.DossierId;
import vn.ocop.events.DossierKind;
import vn.ocop.events.EvaluationEvent.RankedDossier;
import vn.ocop.events.RegistrationEvent.DocumentFacts;
import vn.ocop.events.RegistrationEvent.DossierSubmitted;
import vn.ocop.events.Tier;
import vn.ocop.rulebook.Rulebook;

/// A dossier as its commune handed it in.
///
/// @param facts what stays, and what certification must know of it
/// @param documents all documents as they are now
public record Dossier(DossierId id, RankedDossier facts, List<DocumentFacts> documents) {
    public Dossier {
        documents = List.copyOf(documents);
    }

    /// From what registration told.
    public static Dossier of(DossierSubmitted told) {
        var facts = new RankedDossier(
                told.kind(),
                told.product(),
                told.producer(),
                told.place(),
                told.rulebook(),
                told.policyVersion(),
                told.submittedOn(),
                told.submittedBy());
        return new Dossier(told.dossierId(), facts, told.documents());
    }

    /// The dossier with other documents.
    public Dossier with(List<DocumentFacts> next) {
        return new Dossier(id, facts, next);
    }

    /// The unit whose council reviews it at a tier, absent where its place has none of that tier.
    public @Nullable String unitAt(Tier tier) {
        return switch (tier) {
            case COMMUNE -> facts.place().communeCode();
            case DISTRICT -> facts.place().districtCode();
            case PROVINCE -> facts.place().provinceCode();
            case CENTRE -> null;
        };
    }

    /// Whether its members give their sheets in writing, by its rulebook.
    public boolean isInWriting(Rulebook rulebook) {
        return facts.kind() == DossierKind.RE_RANKING && rulebook.reRankingInWriting();
    }

    /// The document with these bytes.
    public Optional<DocumentFacts> document(String sha256) {
        return documents.stream()
                .filter(document -> document.sha256().equals(sha256))
                .findFirst();
    }
}
