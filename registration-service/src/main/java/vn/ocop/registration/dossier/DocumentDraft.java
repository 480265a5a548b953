package vn.ocop.registration.dossier;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A document as it is put into a dossier: a file that the producer has uploaded, and what it serves.
///
/// @param item the item of the rulebook's document list that it serves
public record DocumentDraft(
        String item,
        String sha256,
        String fileName,
        @Nullable String number,
        @Nullable LocalDate expiresOn,
        List<String> criteria) {}
