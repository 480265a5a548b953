package vn.ocop.evaluation.sample;

/// What samples were taken for.
public enum Use {
    /// Examined by a laboratory or by the advisory team.
    TESTED,
    /// Shown to the council; it goes back to where it lay.
    SHOWN,
    /// Tasted or tried by the council.
    TASTED,
    /// Given back to the producer.
    RETURNED,
    /// Sent with the dossier to the next tier or to the centre.
    SENT_ON,
    /// Done away with.
    DISPOSED;

    /// Whether what was used is gone.
    boolean consumes() {
        return this != SHOWN;
    }

    /// Whether it needs a product that is still good.
    boolean needsGoodProduct() {
        return this == TASTED;
    }
}
