package vn.ocop.registration.dossier;

import java.time.LocalDate;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import vn.ocop.rulebook.Rulebook;
import vn.ocop.web.problem.Problem;
import vn.ocop.web.problem.Problems;

/// Checks what a product's earlier certificate asks of its next dossier.
@Component
class Renewals {
    private final Certificates certificates;
    private final ChangesDesk changes;

    Renewals(Certificates certificates, ChangesDesk changes) {
        this.certificates = certificates;
        this.changes = changes;
    }

    /// Refuses an upgrade that shows no changed evidence, and a re-ranking without a certificate that holds or out of
    /// its window.
    ///
    /// @throws Problem 422 naming the days where there are any
    void check(Rulebook rulebook, Dossier dossier, LocalDate date) {
        switch (dossier.subject().kind()) {
            case FIRST_TIME -> {}
            case UPGRADE -> checkUpgrade(dossier);
            case RE_RANKING -> checkReRanking(rulebook, dossier, date);
        }
    }

    private void checkUpgrade(Dossier dossier) {
        if (hasDossierHere(dossier) && changes.of(dossier).documents().isEmpty()) {
            throw refusal("upgrade-changes-nothing");
        }
    }

    /// Whether the certificate was issued on a dossier here: without one there is nothing to compare with.
    private boolean hasDossierHere(Dossier dossier) {
        return certificates
                .of(dossier.subject().product().id())
                .map(certificate -> certificate.dossier() != null)
                .orElse(true);
    }

    private void checkReRanking(Rulebook rulebook, Dossier dossier, LocalDate date) {
        var certificate =
                certificates.of(dossier.subject().product().id()).orElseThrow(() -> refusal("no-certificate-to-renew"));
        var validBefore = certificate.validBefore();
        if (!date.isBefore(validBefore)) {
            throw refusal("certificate-expired", certificate.number(), validBefore.minusDays(1));
        }
        rulebook.terms().renewalWindow().ifPresent(window -> {
            if (!window.holds(date, validBefore)) {
                var number = certificate.number();
                throw refusal(
                        "outside-renewal-window", number, window.opensOn(validBefore), window.closesOn(validBefore));
            }
        });
        rulebook.terms().renewalNotice().ifPresent(notice -> {
            var last = validBefore.minusDays(notice.days());
            if (date.isAfter(last)) {
                throw refusal("renewal-too-late", certificate.number(), last);
            }
        });
    }

    private static Problem refusal(String slug, Object... arguments) {
        return Problems.plain(HttpStatus.UNPROCESSABLE_CONTENT, slug, arguments);
    }
}
