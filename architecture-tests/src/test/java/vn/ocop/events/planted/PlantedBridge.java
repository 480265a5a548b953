package vn.ocop.events.planted;

import vn.ocop.evaluation.planted.PlantedCouncil;

/// A common module that knows a service.
record PlantedBridge(PlantedCouncil council) {}
