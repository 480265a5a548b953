package vn.ocop.local.postgres;

/// A database and the role that owns it.
public record Database(String url, String user, String password) {}
