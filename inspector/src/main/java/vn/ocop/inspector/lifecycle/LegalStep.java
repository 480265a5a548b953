package vn.ocop.inspector.lifecycle;

import java.util.List;

/// A row of a lifecycle.
///
/// @param lifecycle its name, for example `dossier`
/// @param initial the state in which the lifecycle begins
/// @param roles who may take it
/// @param tells the type of the event that tells it; empty where nothing is told
public record LegalStep(
        String lifecycle,
        String initial,
        String fromState,
        String action,
        List<String> roles,
        String toState,
        String tells) {}
