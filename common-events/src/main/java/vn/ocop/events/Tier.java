package vn.ocop.events;

/// A level of administration that acts on a dossier. Which of them act is said by the rulebook.
public enum Tier {
    COMMUNE,
    DISTRICT,
    PROVINCE,
    CENTRE
}
