package vn.ocop.rulebook;

/// A part of a product code.
public enum CodePart {
    PROVINCE,
    DISTRICT,
    COMMUNE,
    SERIAL,
    YEAR
}
