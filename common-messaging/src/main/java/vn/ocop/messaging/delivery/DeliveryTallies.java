package vn.ocop.messaging.delivery;

/// Counts what the digests brought to light.
public interface DeliveryTallies {
    /// Digests told.
    void digests(int slices);

    /// A digest that differed although everything told before it had been read.
    void mismatch();

    /// Events told again because somebody missed them.
    void toldAgain(int events);

    /// Events that somebody holds otherwise than the journal has them.
    void alarms(int events);
}
