package vn.ocop.evaluation.sample;

/// What can happen to a lot of samples.
public enum SampleStep {
    /// It came in; whoever recorded it holds it.
    RECEIPT,
    /// It was put in another place or under other conditions.
    STORAGE,
    /// Its holder gives it to somebody, who does not hold it yet.
    HAND_OVER,
    /// The receiver took it and holds it from now on.
    ACCEPTANCE,
    /// The receiver did not take it.
    REFUSAL,
    /// Its holder keeps it after all.
    TAKE_BACK,
    /// The office took it from somebody who may not hold it any more.
    TAKE_OVER,
    /// Some of it was used.
    USE;

    /// Whether whoever does it holds the lot from then on.
    boolean makesHolder() {
        return this == RECEIPT || this == ACCEPTANCE || this == TAKE_OVER;
    }

    /// Whether it says who holds the lot or is to hold it.
    boolean concernsCustody() {
        return this != STORAGE && this != USE;
    }
}
