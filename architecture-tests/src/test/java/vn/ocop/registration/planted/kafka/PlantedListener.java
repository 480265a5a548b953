package vn.ocop.registration.planted.kafka;

import vn.ocop.registration.planted.web.PlantedController;

/// An adapter that knows another one.
public record PlantedListener(PlantedController controller) {}
