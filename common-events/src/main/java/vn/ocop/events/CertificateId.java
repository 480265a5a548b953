package vn.ocop.events;

import java.util.UUID;

/// Names one certificate in every service: a UUID of version 7, so that later ones sort behind earlier ones.
public record CertificateId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
