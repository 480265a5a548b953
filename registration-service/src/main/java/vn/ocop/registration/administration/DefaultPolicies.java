package vn.ocop.registration.administration;

import java.time.InstantSource;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.ocop.events.AdministrationEvent.LocalRules;
import vn.ocop.rulebook.Rulebook;
import vn.ocop.rulebook.Rulebooks;
import vn.ocop.web.administration.Policy;

/// The policy that a province has before it sets one: what the rulebook of its time gives as default.
@Component
class DefaultPolicies {
    private static final String NUMBER_PATTERN = "{number}/{year}/GCN-OCOP-{issuer}";

    private static final String SYSTEM = "registration";

    private final Rulebooks rulebooks;
    private final InstantSource time;

    DefaultPolicies(Rulebooks rulebooks, InstantSource time) {
        this.rulebooks = rulebooks;
        this.time = time;
    }

    /// Version 1 of a province that exists since that day.
    Policy of(String provinceCode, LocalDate since) {
        var rules = rulesAt(since);
        var council = rules.policy();
        return new Policy(
                provinceCode,
                1,
                council.quorumNumerator(),
                council.quorumDenominator(),
                council.spreadLimit(),
                false,
                rules.provisionalCertificate(),
                NUMBER_PATTERN,
                LocalRules.DEFAULT,
                since,
                SYSTEM,
                time.instant());
    }

    // Where no rulebook of the day is on record, the next one that is.
    private Rulebook rulesAt(LocalDate day) {
        return rulebooks
                .inForceOn(day)
                .orElseGet(() -> rulebooks.all().stream()
                        .filter(rules -> rules.inForceFrom().isAfter(day))
                        .findFirst()
                        .orElseGet(() -> rulebooks.all().getLast()));
    }
}
