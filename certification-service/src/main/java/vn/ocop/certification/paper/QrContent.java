package vn.ocop.certification.paper;

import vn.ocop.certification.certificate.Certificate;

/// What the QR code on a certificate says.
@FunctionalInterface
public interface QrContent {
    /// ASCII characters, at most some 600 of them, so that phones read it from paper.
    String of(Certificate certificate);
}
