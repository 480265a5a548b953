package vn.ocop.events.schema;

/// What a schema asks of the fields that may be absent.
enum Optionals {
    /// They may be there or not: the schema that is published.
    ALLOWED,
    /// All must be there: a golden file that leaves none out.
    DEMANDED,
    /// None may be there: a golden file that leaves all out.
    FORBIDDEN
}
