package vn.ocop.web.administration;

import vn.ocop.events.AdministrationEvent;

/// Keeps this service's copy of units, grants and policies.
public interface AdministrationCopy {
    /// Takes a fact over, inside the caller's transaction. Twice is once, and an older fact never replaces
    /// a later one about the same unit or grant (by `recordedAt`).
    void apply(AdministrationEvent event);
}
