package vn.ocop.rulebook;

/// A level of administration. Which of them review under a rulebook is said by [Rulebook#tiers()].
public enum Tier {
    COMMUNE,
    DISTRICT,
    PROVINCE,
    CENTRE
}
