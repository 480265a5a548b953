package vn.ocop.certification.qr;

/// What became apparent of a record that came along with a code.
public enum RecordFinding {
    /// The issuer signed it, and it says what the register says.
    GENUINE,
    /// The issuer signed it, and the register does not have its certificate, as after a restore to an earlier state.
    UNREGISTERED,
    /// It is no record at all.
    UNREADABLE,
    /// None of the issuer's keys has its key's name.
    UNKNOWN_KEY,
    /// It is not what the key signed.
    ALTERED,
    /// The key did not sign at the time that it names.
    OUTSIDE_KEYS_TIME,
    /// It is of another code than the one asked about.
    OTHER_CODE,
    /// The register says otherwise of product, producer, stars, number, decision or validity.
    OTHER_FACTS;

    public boolean isForged() {
        return this != GENUINE && this != UNREGISTERED;
    }
}
