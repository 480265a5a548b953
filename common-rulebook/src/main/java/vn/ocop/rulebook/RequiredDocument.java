package vn.ocop.rulebook;

/// An item of a rulebook's document list.
///
/// @param item the code by which documents and returned items name it, e.g. `business-plan`
/// @param name the Vietnamese name
/// @param nameEn the English name
/// @param mandatory whether a dossier without it is incomplete; others back criteria
/// @param forServices whether services must have it as well; samples, for one, they cannot hand in
public record RequiredDocument(String item, String name, String nameEn, boolean mandatory, boolean forServices) {}
