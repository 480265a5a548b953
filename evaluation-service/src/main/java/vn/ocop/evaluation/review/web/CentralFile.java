package vn.ocop.evaluation.review.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.ocop.events.RegistrationEvent.DocumentFacts;
import vn.ocop.web.paging.Page;

/// A line of the list of files that goes to the centre with a dossier.
///
/// @param position 1 for the first
/// @param item of the rulebook's document list
/// @param number that its issuer gave it
/// @param size bytes
/// @param sha256 by which the centre compares the file that it got
record CentralFile(
        int position,
        String item,
        String fileName,
        @Nullable String number,
        @Nullable LocalDate expiresOn,
        String mediaType,
        long size,
        String sha256) {
    static Page<CentralFile> listOf(List<DocumentFacts> documents) {
        return new Page<>(
                IntStream.range(0, documents.size())
                        .mapToObj(i -> of(i + 1, documents.get(i)))
                        .toList(),
                null);
    }

    private static CentralFile of(int position, DocumentFacts document) {
        return new CentralFile(
                position,
                document.item(),
                document.fileName(),
                document.number(),
                document.expiresOn(),
                document.mediaType(),
                document.size(),
                document.sha256());
    }
}
