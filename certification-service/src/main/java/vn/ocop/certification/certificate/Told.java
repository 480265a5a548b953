package vn.ocop.certification.certificate;

import static java.util.Objects.requireNonNull;

import vn.ocop.events.CertificationEvent.CertificateExtended;
import vn.ocop.events.CertificationEvent.CertificateIssued;
import vn.ocop.events.CertificationEvent.CertificateRecorded;
import vn.ocop.events.CertificationEvent.CertificateResumed;
import vn.ocop.events.CertificationEvent.CertificateRevoked;
import vn.ocop.events.CertificationEvent.CertificateSuperseded;
import vn.ocop.events.CertificationEvent.CertificateSuspended;

/// What is told of a certificate's steps.
final class Told {
    private Told() {}

    static CertificateIssued issued(Certificate certificate) {
        var content = certificate.content();
        return new CertificateIssued(
                certificate.dossierId(),
                certificate.id(),
                content.product().id(),
                content.number(),
                content.lookupCode(),
                content.stars(),
                content.decisionNumber(),
                content.decidedOn(),
                content.validity().from(),
                content.validity().before(),
                content.signedBy(),
                content.issuedAt());
    }

    static CertificateRecorded recorded(Certificate certificate) {
        var content = certificate.content();
        return new CertificateRecorded(
                certificate.dossierId(),
                certificate.id(),
                content.product().id(),
                content.product().name(),
                content.product().setNumber(),
                content.producer().communeCode(),
                content.number(),
                content.lookupCode(),
                content.stars(),
                content.validity().from(),
                content.validity().before(),
                content.signedBy(),
                content.issuedAt());
    }

    static CertificateRevoked revoked(Certificate certificate) {
        var done = requireNonNull(certificate.revocation());
        var approved = requireNonNull(done.approved());
        return new CertificateRevoked(
                certificate.dossierId(),
                certificate.id(),
                certificate.content().number(),
                done.ground(),
                done.requested().person(),
                approved.person(),
                approved.at());
    }

    static CertificateSuperseded superseded(Certificate certificate) {
        var newer = requireNonNull(certificate.replacement());
        return new CertificateSuperseded(
                certificate.dossierId(), certificate.id(), certificate.content().number(), newer.by(), newer.at());
    }

    static CertificateSuspended suspended(Certificate certificate) {
        var by = requireNonNull(certificate.latest());
        return new CertificateSuspended(
                certificate.dossierId(),
                certificate.id(),
                certificate.content().number(),
                by.person(),
                certificate.course().suspension().from(),
                by.at());
    }

    static CertificateResumed resumed(Certificate certificate) {
        var by = requireNonNull(certificate.latest());
        return new CertificateResumed(
                certificate.dossierId(),
                certificate.id(),
                certificate.content().number(),
                by.person(),
                requireNonNull(certificate.course().suspension().before()),
                by.at());
    }

    static CertificateExtended extended(Certificate certificate) {
        var by = requireNonNull(certificate.latest());
        var extension = certificate.course().extended();
        return new CertificateExtended(
                certificate.dossierId(),
                certificate.id(),
                certificate.content().number(),
                extension.decisionNumber(),
                extension.decidedOn(),
                extension.before(),
                by.person(),
                by.at());
    }
}
