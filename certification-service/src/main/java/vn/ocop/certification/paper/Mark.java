package vn.ocop.certification.paper;

/// What a paper says against itself, in print.
enum Mark {
    NONE,
    /// The key that signs it is a trial key.
    TRIAL,
    /// Nothing is signed yet, and no number is taken.
    PREVIEW;

    static Mark ofKey(boolean trial) {
        return trial ? TRIAL : NONE;
    }

    boolean isTrial() {
        return this == TRIAL;
    }

    boolean isPreview() {
        return this == PREVIEW;
    }
}
