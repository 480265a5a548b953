package vn.ocop.registration.dossier;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.ocop.events.RegistrationEvent.DocumentFacts;

/// Compares the documents of a dossier at two times.
final class ChangedItems {
    private ChangedItems() {}

    /// The items whose documents are not the same before and after, in alphabetical order.
    static List<String> between(List<DocumentFacts> before, List<DocumentFacts> after) {
        return documentsBetween(before, after)
                .map(DocumentFacts::item)
                .distinct()
                .sorted()
                .toList();
    }

    /// The documents that stand on one side only.
    static Stream<DocumentFacts> documentsBetween(List<DocumentFacts> before, List<DocumentFacts> after) {
        return Stream.concat(missingIn(after, before), missingIn(before, after));
    }

    private static Stream<DocumentFacts> missingIn(List<DocumentFacts> here, List<DocumentFacts> there) {
        Set<DocumentFacts> held = new HashSet<>(here);
        return there.stream().filter(document -> !held.contains(document));
    }
}
