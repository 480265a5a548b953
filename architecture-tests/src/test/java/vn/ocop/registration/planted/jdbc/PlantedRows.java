package vn.ocop.registration.planted.jdbc;

import vn.ocop.registration.planted.kafka.PlantedListener;

/// An adapter that knows another one.
public record PlantedRows(PlantedListener listener) {}
