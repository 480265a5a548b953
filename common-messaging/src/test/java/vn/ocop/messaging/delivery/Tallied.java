package vn.ocop.messaging.delivery;

/// Sums of what was counted.
final class Tallied implements DeliveryTallies {
    int digests;
    int mismatches;
    int toldAgain;
    int alarms;

    @Override
    public void digests(int slices) {
        digests += slices;
    }

    @Override
    public void mismatch() {
        mismatches++;
    }

    @Override
    public void toldAgain(int events) {
        toldAgain += events;
    }

    @Override
    public void alarms(int events) {
        alarms += events;
    }
}
