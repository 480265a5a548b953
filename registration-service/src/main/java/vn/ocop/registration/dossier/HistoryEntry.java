package vn.ocop.registration.dossier;

/// One thing that happened to a dossier.
///
/// @param version the version that came of it
/// @param deed the action, `DRAFT` for the beginning, `MEND` or `ASSESS` for a change of the contents
/// @param name the person's name as shown to colleagues, or the person itself where none is known
public record HistoryEntry(long version, String deed, DossierState from, DossierState to, String name, Act act) {
    /// The deed of drafting.
    public static final String DRAFT = "DRAFT";

    /// The deed of changing the own assessment.
    public static final String ASSESS = "ASSESS";

    /// The deed of changing documents.
    public static final String MEND = "MEND";
}
