package vn.ocop.certification.certificate;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import vn.ocop.events.CertificationEvent.CertificateExtended;
import vn.ocop.events.CertificationEvent.CertificateIssued;
import vn.ocop.events.CertificationEvent.CertificateRecorded;
import vn.ocop.events.CertificationEvent.CertificateResumed;
import vn.ocop.events.CertificationEvent.CertificateRevoked;
import vn.ocop.events.CertificationEvent.CertificateSuperseded;
import vn.ocop.events.CertificationEvent.CertificateSuspended;
import vn.ocop.events.CertificationEvent.RevocationDue;

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
                content.product().code(),
                content.product().name(),
                content.product().setNumber(),
                content.producer().id(),
                content.producer().name(),
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
        var deed = requireNonNull(certificate.latest());
        return new CertificateSuspended(
                certificate.dossierId(),
                certificate.id(),
                certificate.content().number(),
                deed.by().person(),
                certificate.course().suspension().from(),
                deed.reason(),
                deed.by().at());
    }

    static CertificateResumed resumed(Certificate certificate) {
        var deed = requireNonNull(certificate.latest());
        return new CertificateResumed(
                certificate.dossierId(),
                certificate.id(),
                certificate.content().number(),
                deed.by().person(),
                requireNonNull(certificate.course().suspension().before()),
                deed.reason(),
                deed.by().at());
    }

    static CertificateExtended extended(Certificate certificate) {
        var deed = requireNonNull(certificate.latest());
        var extension = certificate.course().extended();
        return new CertificateExtended(
                certificate.dossierId(),
                certificate.id(),
                certificate.content().number(),
                extension.decisionNumber(),
                extension.decidedOn(),
                extension.before(),
                deed.by().person(),
                deed.by().at());
    }

    static RevocationDue revocationDue(Certificate certificate, boolean overdue, Instant at) {
        var asked = requireNonNull(certificate.revocation());
        return new RevocationDue(
                certificate.dossierId(),
                certificate.id(),
                certificate.content().number(),
                certificate.unitCode(),
                asked.ground(),
                asked.dueOn(),
                overdue,
                at);
    }
}
