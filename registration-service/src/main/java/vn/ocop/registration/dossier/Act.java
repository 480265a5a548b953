package vn.ocop.registration.dossier;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Who did something to a dossier, when and why.
///
/// @param why in the person's own words, absent where none are asked for
public record Act(String person, Instant at, @Nullable String why) {}
