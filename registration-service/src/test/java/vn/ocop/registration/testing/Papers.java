package vn.ocop.registration.testing;

import java.util.List;

/// The documents that dossiers must have.
public final class Papers {
    /// Under `vn-2020`.
    public static final List<String> OF_2020 =
            List.of("registration-form", "business-plan", "organisation-chart", "business-registration", "samples");

    /// Under `vn-2026`.
    public static final List<String> OF_2026 = List.of("registration-form", "self-assessment");

    private Papers() {}
}
