package vn.ocop.web.administration;

/// Published inside the transaction in which a person's grants changed in this service's copy.
public record GrantsChanged(String person) {}
