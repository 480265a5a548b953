package vn.ocop.registration.evidence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What stands on a piece of evidence. It belongs to the producer; dossiers that use the file take it over.
///
/// @param kind the item of a rulebook's document list that it usually serves
/// @param number of the paper, as its issuer numbered it
/// @param expiresOn last day of validity, absent where it has none
public record Details(
        @Nullable String kind,
        @Nullable String number,
        @Nullable String issuer,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate expiresOn) {}
