package vn.ocop.registration.deadline;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ocop.rulebook.Reading;

/// The answer of a dossier to: what is left or over, who holds it, why.
///
/// @param now who holds it; absent where its case is closed
/// @param deadlines those that are open or were missed
/// @param segments the whole way, first things first
public record Clock(@Nullable Holding now, List<Reading> deadlines, List<Holding> segments) {}
