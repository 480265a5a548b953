package vn.ocop.certification.certificate.web;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.ocop.certification.certificate.Certificate;
import vn.ocop.certification.certificate.CertificateAction;
import vn.ocop.certification.certificate.RevocationRules;
import vn.ocop.certification.desk.ActionViews;
import vn.ocop.web.time.Today;
import vn.ocop.workflow.AllowedAction;

/// Shows certificates in the request's language, as they are today.
@Component
class CertificateViews {
    private static final Set<CertificateAction> TAKEN_HERE =
            EnumSet.complementOf(EnumSet.of(CertificateAction.SUPERSEDE));

    private final ActionViews actions;
    private final RevocationRules rules;
    private final Today today;

    CertificateViews(ActionViews actions, RevocationRules rules, Today today) {
        this.actions = actions;
        this.rules = rules;
        this.today = today;
    }

    CertificateView of(Certificate certificate, List<AllowedAction<CertificateAction>> allowed) {
        var revocation = certificate.revocation();
        return CertificateView.of(
                certificate,
                today.get(),
                revocation == null ? null : RevocationView.of(revocation, name(revocation.ground()), today.get()),
                actions.of(allowed, TAKEN_HERE));
    }

    /// The grounds that a revocation can have for what was found on a day, today where it is absent.
    List<GroundView> grounds(@Nullable LocalDate foundOn) {
        return rules.grounds(foundOn == null ? today.get() : foundOn).stream()
                .map(ground -> new GroundView(ground.code(), name(ground.code())))
                .toList();
    }

    /// A legal ground and its words.
    record GroundView(String ground, String name) {}

    private String name(String ground) {
        return rules.name(ground, LocaleContextHolder.getLocale());
    }
}
