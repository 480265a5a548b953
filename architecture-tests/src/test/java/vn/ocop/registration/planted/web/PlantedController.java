package vn.ocop.registration.planted.web;

import vn.ocop.registration.planted.PlantedHelper;
import vn.ocop.registration.planted.jdbc.PlantedRows;

/// An adapter that is public, knows another one, and is known by its feature.
public record PlantedController(PlantedHelper helper, PlantedRows rows) {}
