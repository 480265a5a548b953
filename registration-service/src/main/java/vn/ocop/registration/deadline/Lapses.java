package vn.ocop.registration.deadline;

/// The deadlines that end a dossier's case when they pass.
public final class Lapses {
    /// A returned dossier was not handed in again.
    public static final String AFTER_RETURN = "return-lapse";

    private static final String PENDING = "pending-";

    private Lapses() {}

    /// Whether a case ends with the deadline.
    static boolean isOne(String name) {
        return name.equals(AFTER_RETURN) || name.startsWith(PENDING);
    }
}
