package vn.ocop.certification.certificate.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.ocop.certification.certificate.Certificate;
import vn.ocop.certification.certificate.CertificateAction;
import vn.ocop.certification.certificate.RevocationGround;
import vn.ocop.certification.desk.ActionViews;
import vn.ocop.web.time.Today;
import vn.ocop.workflow.AllowedAction;

/// Shows certificates in the request's language, as they are today.
@Component
class CertificateViews {
    private static final Set<CertificateAction> TAKEN_HERE =
            EnumSet.complementOf(EnumSet.of(CertificateAction.SUPERSEDE));

    private final ActionViews actions;
    private final MessageSource messages;
    private final Today today;

    CertificateViews(ActionViews actions, MessageSource messages, Today today) {
        this.actions = actions;
        this.messages = messages;
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

    /// The grounds that a revocation can have.
    List<GroundView> grounds() {
        return Stream.of(RevocationGround.values())
                .map(ground -> new GroundView(ground, name(ground)))
                .toList();
    }

    /// A legal ground and its words.
    record GroundView(RevocationGround ground, String name) {}

    private String name(RevocationGround ground) {
        return messages.getMessage("revocation-ground." + ground.name(), null, LocaleContextHolder.getLocale());
    }
}
