package vn.ocop.rulebook;

/// What becomes of a product that the centre scores below five stars.
public enum CentralShortfall {
    /// It keeps the stars that the province gave.
    KEEPS_PROVINCIAL_STARS,
    /// The province recognises three or four stars on the centre's result, or has it evaluated again.
    PROVINCE_RECOGNISES_CENTRAL_RESULT
}
