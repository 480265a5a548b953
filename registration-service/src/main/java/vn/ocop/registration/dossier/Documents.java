package vn.ocop.registration.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.ocop.events.ProducerId;
import vn.ocop.events.RegistrationEvent.DocumentFacts;
import vn.ocop.registration.evidence.Evidence;
import vn.ocop.registration.evidence.EvidenceIndex;
import vn.ocop.rulebook.RequiredDocument;
import vn.ocop.rulebook.Rulebooks;
import vn.ocop.web.problem.FieldProblem;
import vn.ocop.web.problem.Problems;

/// Makes documents of a dossier out of files that its producer has uploaded.
@Component
class Documents {
    private final EvidenceIndex evidence;
    private final Set<String> items;

    Documents(EvidenceIndex evidence, Rulebooks rulebooks) {
        this.evidence = evidence;
        this.items = rulebooks.all().stream()
                .flatMap(rulebook -> rulebook.documents().stream())
                .map(RequiredDocument::item)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// The documents with what is known of their files.
    ///
    /// @throws vn.ocop.web.problem.Problem 400 naming each unknown item and each file that is not the producer's
    List<DocumentFacts> of(ProducerId producer, List<DocumentDraft> drafts) {
        var hashes = drafts.stream().map(DocumentDraft::sha256).collect(Collectors.toSet());
        var files = evidence.of(producer, hashes);
        var errors = new ArrayList<FieldProblem>();
        for (int i = 0; i < drafts.size(); i++) {
            check(drafts.get(i), files, "/documents/" + i, errors);
        }
        if (!errors.isEmpty()) {
            throw Problems.invalid(errors);
        }
        return drafts.stream().map(draft -> facts(draft, files)).toList();
    }

    private void check(DocumentDraft draft, Map<String, Evidence> files, String pointer, List<FieldProblem> errors) {
        if (!items.contains(draft.item())) {
            errors.add(new FieldProblem(pointer + "/item", "document.unknown-item", draft.item()));
        }
        if (!files.containsKey(draft.sha256())) {
            errors.add(new FieldProblem(pointer + "/sha256", "document.unknown-file", draft.sha256()));
        }
    }

    private static DocumentFacts facts(DocumentDraft draft, Map<String, Evidence> files) {
        var file = files.get(draft.sha256());
        if (file == null) {
            throw new IllegalStateException("checked before: " + draft.sha256());
        }
        var details = file.details();
        return new DocumentFacts(
                draft.item(),
                draft.fileName(),
                file.mediaType(),
                file.size(),
                draft.sha256(),
                draft.number() == null ? details.number() : draft.number(),
                draft.expiresOn() == null ? details.expiresOn() : draft.expiresOn(),
                draft.criteria());
    }
}
