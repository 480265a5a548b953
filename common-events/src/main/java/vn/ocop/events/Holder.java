package vn.ocop.events;

/// Who has a dossier in hands.
public enum Holder {
    PRODUCER,
    COMMUNE,
    DISTRICT,
    PROVINCE,
    /// The People's Committee that decides on a ranked product.
    COMMITTEE,
    CENTRE;

    /// Whether deadlines of an office stand still meanwhile.
    public boolean stopsTheClock() {
        return this == PRODUCER || this == COMMUNE;
    }

    /// Whether it is an office that checks and scores.
    public boolean isOffice() {
        return this == DISTRICT || this == PROVINCE;
    }
}
