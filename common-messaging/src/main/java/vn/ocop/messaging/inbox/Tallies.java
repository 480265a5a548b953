package vn.ocop.messaging.inbox;

/// Counts what the inbox did.
public interface Tallies {
    void applied(int events);

    void duplicates(int events);

    void contradictions(int events);
}
