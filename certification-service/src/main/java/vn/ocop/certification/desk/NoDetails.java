package vn.ocop.certification.desk;

/// The body of an action that needs no details: empty, or `{}`. Whatever else is sent is refused.
public record NoDetails() {}
