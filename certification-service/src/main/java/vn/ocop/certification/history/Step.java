package vn.ocop.certification.history;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One step of a candidate, proposal, decision or certificate. Its versions count from 1 without gap.
///
/// @param subject the aggregate
/// @param version the version that the step made
/// @param from absent for the first step
/// @param detail the reason given, or what changed, if there is more to say
public record Step(
        UUID subject,
        long version,
        String action,
        @Nullable String from,
        String to,
        Stamp by,
        @Nullable String detail) {}
