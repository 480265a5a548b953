package vn.ocop.registration.dossier;

/// What the commune says of a product (Mẫu 03 of Decision 26/2026).
public record CommuneReport(String localMaterials, String localLabour, String originOfIdea, String localIdentity) {}
