package vn.ocop.demo.office;

import vn.ocop.demo.plan.PlannedProduct;

/// A planned product that has been registered.
///
/// @param product the name it was registered under; a later round of the same plan names it anew
public record Dossier(PlannedProduct planned, String id, String product) {}
