package vn.ocop.registration.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.ocop.events.DossierId;
import vn.ocop.events.RegistrationEvent.DocumentFacts;
import vn.ocop.registration.dossier.HandedIn.ProductName;

/// What is different between two submissions: of one dossier, or of a product's certified dossier and its next one.
///
/// @param sinceDossier what it is compared with; absent where there is nothing to compare
/// @param sinceSubmission which submission of that dossier
/// @param productBefore absent where name and set are the same
/// @param documents each document that was added, removed or replaced
/// @param criteria codes of the criteria whose documents or own ticks changed
public record Changes(
        @Nullable DossierId sinceDossier,
        int sinceSubmission,
        @Nullable ProductName productBefore,
        List<DocumentChange> documents,
        List<String> criteria) {
    /// There is nothing to compare with.
    static final Changes NONE = new Changes(null, 0, null, List.of(), List.of());

    public Changes {
        documents = List.copyOf(documents);
        criteria = List.copyOf(criteria);
    }

    /// The way from one to the other.
    static Changes between(HandedIn before, HandedIn after) {
        var documents = documents(before.documents(), after.documents());
        Set<String> criteria = new TreeSet<>(after.assessment().changedFrom(before.assessment()));
        documents.forEach(change -> criteria.addAll(change.criteria()));
        return new Changes(
                before.dossier(),
                before.submission(),
                before.product().equals(after.product()) ? null : before.product(),
                documents,
                List.copyOf(criteria));
    }

    private static List<DocumentChange> documents(List<DocumentFacts> before, List<DocumentFacts> after) {
        List<DocumentChange> changes = new ArrayList<>();
        for (var item : ChangedItems.between(before, after)) {
            var gone = only(item, before, after);
            var come = only(item, after, before);
            for (int i = 0; i < Math.max(gone.size(), come.size()); i++) {
                changes.add(new DocumentChange(item, at(gone, i), at(come, i)));
            }
        }
        return changes;
    }

    private static List<DocumentFacts> only(String item, List<DocumentFacts> here, List<DocumentFacts> there) {
        return here.stream()
                .filter(document -> document.item().equals(item) && !there.contains(document))
                .toList();
    }

    private static @Nullable DocumentFacts at(List<DocumentFacts> documents, int position) {
        return position < documents.size() ? documents.get(position) : null;
    }

    /// One document that is not the same any more.
    ///
    /// @param before absent where it was added
    /// @param after absent where it was removed
    public record DocumentChange(
            String item,
            @Nullable DocumentFacts before,
            @Nullable DocumentFacts after) {
        Set<String> criteria() {
            return Stream.of(before, after)
                    .filter(Objects::nonNull)
                    .flatMap(document -> document.criteria().stream())
                    .collect(Collectors.toSet());
        }
    }
}
