package vn.ocop.registration.notice;

import java.time.Instant;

/// Where an office reads its mail.
public record Contact(String unitCode, String email, String setBy, Instant setAt) {}
