package vn.ocop.certification.register;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.ocop.certification.certificate.Certificate;
import vn.ocop.certification.certificate.CertificateAction;
import vn.ocop.certification.history.Step;
import vn.ocop.web.time.Today;

/// One thing in a certificate's life that everybody may know; who did it is not among them.
///
/// @param what the step's action
public record Happening(LocalDate on, String what) {
    /// The steps of certificates that are published; requests and refusals are not.
    public static final Set<String> PUBLISHED = Stream.concat(
                    Stream.of("ISSUE", "RECORD"),
                    Stream.of(CertificateAction.values())
                            .filter(CertificateAction::isPublished)
                            .map(CertificateAction::name))
            .collect(toUnmodifiableSet());

    /// What is published of a step; empty for a request or a refusal.
    public static Optional<Happening> of(Step step, Certificate certificate) {
        if (!PUBLISHED.contains(step.action())) {
            return Optional.empty();
        }
        var day = LocalDate.ofInstant(step.by().at(), Today.ZONE);
        var replacement = certificate.replacement();
        return Optional.of(
                switch (step.action()) {
                    case "ISSUE" -> new Happening(certificate.content().decidedOn(), "ISSUE");
                    case "SUPERSEDE" -> new Happening(replacement == null ? day : replacement.on(), "SUPERSEDE");
                    default -> new Happening(day, step.action());
                });
    }
}
