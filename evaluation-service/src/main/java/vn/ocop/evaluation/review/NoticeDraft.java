package vn.ocop.evaluation.review;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// When a dossier reached the members, as the officer who admits it says.
///
/// @param sentOn absent for today
/// @param waivedBecause why they do without the time that the rules give them; absent where they have it
public record NoticeDraft(
        @Nullable LocalDate sentOn, @Nullable String waivedBecause) {}
