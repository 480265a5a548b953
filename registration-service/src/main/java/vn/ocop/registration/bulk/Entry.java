package vn.ocop.registration.bulk;

import vn.ocop.events.ProducerKind;

/// A line in which everything is in order.
record Entry(
        int line, ProducerKind kind, String producer, String address, String commune, String product, int setNumber) {}
