package vn.ocop.rulebook;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The deadlines that a rulebook sets; what it is silent on is absent.
public record Terms(List<Deadline> all) {
    private static final String COMMUNE_REPORT = "commune-report";
    private static final String EARLIEST = "re-ranking-earliest";
    private static final String LATEST = "re-ranking-latest";

    public Terms {
        all = List.copyOf(all);
        Check.distinct("deadline", all, Deadline::name);
        Check.that(
                named(all, EARLIEST).isPresent() == named(all, LATEST).isPresent(),
                "a renewal window needs both %s and %s",
                EARLIEST,
                LATEST);
    }

    /// The deadline of a name.
    public Optional<Deadline> of(String name) {
        return named(all, name);
    }

    /// For the commune's report, from the submission on.
    public Optional<Deadline> communeReport() {
        return of(COMMUNE_REPORT);
    }

    /// Between a dossier's reaching the members and their session.
    public Optional<Deadline> dossiersToMembers() {
        return of("dossiers-to-members");
    }

    /// When a re-ranking's dossier must arrive.
    public Optional<RenewalWindow> renewalWindow() {
        return of(EARLIEST)
                .flatMap(earliest -> of(LATEST).map(latest -> new RenewalWindow(earliest.days(), latest.days())));
    }

    /// How long before expiry the producer must give notice where there is no window.
    public Optional<Deadline> renewalNotice() {
        return of("renewal-notice");
    }

    /// For a re-ranking's review.
    public Optional<Deadline> reRankingReview() {
        return of("re-ranking-review");
    }

    /// The longest extension of a certificate whose re-ranking the change of rules kept from its window.
    public Optional<Deadline> reRankingExtension() {
        return of("re-ranking-extension");
    }

    /// From the finding of a ground to the revocation.
    public Optional<Deadline> revocation() {
        return of("revocation");
    }

    /// Within which a complaint must come, from the day of learning of the result: Luật Khiếu nại 2011, Article 9.
    public Optional<Deadline> complaintLimit() {
        return of("complaint-limit");
    }

    /// To say whether a complaint is dealt with, from its receipt: Luật Khiếu nại 2011, Article 27.
    public Optional<Deadline> complaintAcceptance() {
        return of("complaint-acceptance");
    }

    /// To settle a complaint, from its acceptance: Luật Khiếu nại 2011, Article 28.
    ///
    /// @param complex whether it has the longer time of a complex case
    public Optional<Deadline> complaintSettlement(boolean complex) {
        return of(complex ? "complaint-settlement-complex" : "complaint-settlement");
    }

    /// For dossiers that were pending when the rulebook came into force, to finish under the old rules.
    ///
    /// @param kind of the dossier: first time, upgrade or re-ranking
    public Optional<Deadline> pending(Enum<?> kind) {
        return of("pending-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static Optional<Deadline> named(List<Deadline> all, String name) {
        return all.stream().filter(deadline -> deadline.name().equals(name)).findFirst();
    }
}
