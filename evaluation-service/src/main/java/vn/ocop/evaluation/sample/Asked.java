package vn.ocop.evaluation.sample;

/// How many samples the dossier's rulebook asks for, and by which item of its document list.
public record Asked(String item, String name, String nameEn, int quantity) {}
