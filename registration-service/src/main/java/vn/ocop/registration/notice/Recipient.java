package vn.ocop.registration.notice;

/// To whom a notice goes.
public enum Recipient {
    PRODUCER,
    /// An office: a commune, a district, a province or the centre.
    UNIT
}
