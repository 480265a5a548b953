package vn.ocop.certification.certificate;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.ocop.certification.certificate.Extension.Transition;
import vn.ocop.rulebook.Rulebook;
import vn.ocop.rulebook.Rulebooks;

/// What the rulebooks say of the transition to new rules.
@Component
class Transitions {
    private final Rulebooks rulebooks;

    Transitions(Rulebooks rulebooks) {
        this.rulebooks = rulebooks;
    }

    /// The transition to the rules in force on a day; empty where they extend nothing.
    Optional<Transition> on(LocalDate day) {
        return rulebooks.inForceOn(day).flatMap(Transitions::transition);
    }

    /// As the certificate would be if it were extended as long as the rules in force allow; as it is, where they extend
    /// nothing.
    Certificate asExtended(Certificate certificate, LocalDate day) {
        var end = certificate.content().validity().before();
        return on(day).map(transition -> new Extension(end.plusDays(transition.mostDays()), "", day, transition))
                .map(longest -> certificate.with(certificate.course().with(longest)))
                .orElse(certificate);
    }

    private static Optional<Transition> transition(Rulebook rulebook) {
        var terms = rulebook.terms();
        return terms.reRankingExtension()
                .flatMap(longest -> terms.renewalWindow()
                        .map(window -> new Transition(rulebook.inForceFrom(), window.earliest(), longest.days())));
    }
}
