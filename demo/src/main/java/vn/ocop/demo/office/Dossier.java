package vn.ocop.demo.office;

import vn.ocop.demo.plan.PlannedProduct;

/// A planned product that has been registered.
public record Dossier(PlannedProduct planned, String id) {}
