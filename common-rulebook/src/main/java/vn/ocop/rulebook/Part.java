package vn.ocop.rulebook;

/// A part of a criteria set: A product and community, B marketing and story, C quality of the product.
public enum Part {
    A,
    B,
    C
}
