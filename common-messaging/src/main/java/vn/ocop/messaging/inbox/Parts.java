package vn.ocop.messaging.inbox;

import org.springframework.transaction.support.TransactionOperations;

/// What everything needs that applies events.
public record Parts(
        TransactionOperations transactions,
        Reader reader,
        Listeners listeners,
        InboxRows rows,
        QuarantineRows quarantine) {}
