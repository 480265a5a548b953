package vn.ocop.certification.certificate;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Days on which a certificate did not hold though nobody revoked it: `[from, before)` in Viet Nam. Suspended and
/// resumed on one day it is no day at all.
///
/// @param before the first day on which it holds again; absent while it is suspended
public record Suspension(LocalDate from, @Nullable LocalDate before) {
    boolean isOpen() {
        return before == null;
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && (before == null || day.isBefore(before));
    }

    Suspension endedOn(LocalDate day) {
        return isOpen() ? new Suspension(from, day) : this;
    }
}
