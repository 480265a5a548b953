package vn.ocop.rulebook;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The rules of the programme for a period. Everything in it is data: no code asks which rulebook it is.
///
/// @param basis the decisions it stands on, e.g. `1048/QĐ-TTg`
/// @param inForceBefore the first day on which it no longer is in force; absent while it is
/// @param receivesBefore the first day on which nobody receives dossiers under it any more although it is in force;
/// absent where there is none
/// @param tiers the tiers that review, in order; the centre reviews elsewhere
/// @param communeReport whether the commune must report before the first tier receives the dossier
/// @param reRankingInWriting whether members give their sheets on a re-ranking in writing, without attending a session
/// @param revocationGrounds the grounds on which a certificate may be revoked; empty where local rules say
/// @param sets the criteria sets by number, in order; all of them, the incomplete as well
/// @param serviceSets the numbers of the sets of services, which cannot hand in samples
public record Rulebook(
        String id,
        String basis,
        LocalDate inForceFrom,
        @Nullable LocalDate inForceBefore,
        @Nullable LocalDate receivesBefore,
        List<TierRules> tiers,
        boolean communeReport,
        boolean reRankingInWriting,
        Weights weights,
        Bands bands,
        CouncilPolicy policy,
        List<RequiredDocument> documents,
        Certification certification,
        Forwarding forwarding,
        ProductCodeForm productCode,
        Terms terms,
        List<RoundCutOff> rounds,
        List<RevocationGround> revocationGrounds,
        Map<Integer, CriteriaSet> sets,
        Set<Integer> serviceSets,
        List<Assumption> assumptions) {

    public Rulebook {
        Check.that(
                inForceBefore == null || inForceFrom.isBefore(inForceBefore),
                "in force from %s, before %s",
                inForceFrom,
                inForceBefore);
        Check.that(
                receivesBefore == null || receivesBefore.isAfter(inForceFrom),
                "receives before %s, in force from %s",
                receivesBefore,
                inForceFrom);
        checkTiers(tiers, bands, forwarding);
        Check.distinct("document", documents, RequiredDocument::item);
        Check.distinct("ground", revocationGrounds, RevocationGround::code);
        Check.that(
                communeReport || terms.communeReport().isEmpty(),
                "a deadline for a commune's report that is not asked for");
        tiers = List.copyOf(tiers);
        documents = List.copyOf(documents);
        rounds = List.copyOf(rounds);
        revocationGrounds = List.copyOf(revocationGrounds);
        sets = Collections.unmodifiableMap(new TreeMap<>(sets));
        serviceSets = Set.copyOf(serviceSets);
        assumptions = List.copyOf(assumptions);
    }

    /// Whether it is in force on a day in Viet Nam.
    public boolean inForceOn(LocalDate day) {
        return !day.isBefore(inForceFrom) && (inForceBefore == null || day.isBefore(inForceBefore));
    }

    /// Whether dossiers of a day in Viet Nam are received under it.
    public boolean receivesOn(LocalDate day) {
        return inForceOn(day) && (receivesBefore == null || day.isBefore(receivesBefore));
    }

    /// Until before which day a certificate may be extended because the change to these rules kept its re-ranking
    /// from the window: the window had closed on the first day of the rules, the certificate still held. Empty for
    /// all others.
    ///
    /// @param validBefore the first day on which the certificate no longer holds
    public Optional<LocalDate> extendableBefore(LocalDate validBefore) {
        return terms.renewalWindow()
                .filter(window ->
                        window.closesOn(validBefore).isBefore(inForceFrom) && validBefore.isAfter(inForceFrom))
                .flatMap(_ -> terms.reRankingExtension())
                .map(extension -> validBefore.plusDays(extension.days()));
    }

    /// The tier that receives a submitted dossier.
    public TierRules firstTier() {
        return tiers.getFirst();
    }

    /// What a reviewing tier does; throws where it does not review under this rulebook.
    public TierRules rulesOf(Tier tier) {
        return tiers.get(positionOf(tier));
    }

    /// The tier that reviews after `tier`; empty after the last one, which forwards to the centre.
    public Optional<TierRules> tierAfter(Tier tier) {
        int next = positionOf(tier) + 1;
        return next < tiers.size() ? Optional.of(tiers.get(next)) : Optional.empty();
    }

    /// The criteria set of a number; throws where there is none.
    public CriteriaSet set(int number) {
        var set = sets.get(number);
        if (set == null) {
            throw new IllegalArgumentException("%s has no criteria set %d".formatted(id, number));
        }
        return set;
    }

    /// Whether so many stars get a certificate; fewer get a result only.
    public boolean certifies(int stars) {
        return certification.certifiers().containsKey(stars);
    }

    /// The tier whose authority certifies so many stars; throws where nobody does.
    public Tier certifierOf(int stars) {
        var certifier = certification.certifiers().get(stars);
        if (certifier == null) {
            throw new IllegalArgumentException("%s certifies no %d stars".formatted(id, stars));
        }
        return certifier;
    }

    /// How long a certificate holds, in calendar months.
    public int validityMonths() {
        return certification.validityMonths();
    }

    /// The first day on which a certificate decided on a day no longer holds; 36 months from 29 February end on the
    /// 28th.
    public LocalDate validBefore(LocalDate decidedOn) {
        return decidedOn.plusMonths(validityMonths());
    }

    /// The least mean that passes a product on to the centre.
    public int forwardToCentreAt() {
        return tiers.getLast().passesOnAt();
    }

    /// Whether the province certifies four stars while the centre decides.
    public boolean provisionalCertificate() {
        return forwarding.provisionalCertificate();
    }

    /// Whether a product with this ranking at the last tier goes on to the centre.
    public boolean forwards(Ranking ranking) {
        return ranking.tally().reaches(forwardToCentreAt())
                && (!forwarding.onlyWhenGatesAllowFive() || ranking.stars() == 5);
    }

    /// The mandatory documents that a dossier of a product of this set lacks, in the list's order.
    public List<RequiredDocument> missingItems(Set<String> itemsPresent, int setNumber) {
        return asked(setNumber)
                .filter(RequiredDocument::mandatory)
                .filter(document -> !itemsPresent.contains(document.item()))
                .toList();
    }

    /// The item by which samples of a product of this set are asked for; empty where none are.
    public Optional<RequiredDocument> samplesOf(int setNumber) {
        return asked(setNumber).filter(document -> document.samples() != null).findFirst();
    }

    /// What a pass with these valid sheets, at least one, makes of a product of the set.
    ///
    /// Throws an `IllegalArgumentException` where the set is incomplete or a sheet does not fit it.
    public Ranking rank(int setNumber, List<Sheet> sheets) {
        return rank(setNumber, sheets, false);
    }

    /// The same by local rules.
    ///
    /// @param nearestBox whether the council's value of a criterion is the box nearest to the mean; else the
    /// mean is rounded down to a box
    public Ranking rank(int setNumber, List<Sheet> sheets, boolean nearestBox) {
        return new Scoring(bands, set(setNumber), nearestBox).rank(sheets);
    }

    private Stream<RequiredDocument> asked(int setNumber) {
        boolean service = serviceSets.contains(set(setNumber).number());
        return documents.stream().filter(document -> document.forServices() || !service);
    }

    private static void checkTiers(List<TierRules> tiers, Bands bands, Forwarding forwarding) {
        Check.that(!tiers.isEmpty(), "no tier reviews");
        var order = tiers.stream().map(TierRules::tier).toList();
        Check.that(order.equals(order.stream().sorted().distinct().toList()), "tiers %s do not go upwards", order);
        Check.that(!order.contains(Tier.CENTRE), "the centre reviews elsewhere");
        Check.that(
                tiers.getLast().passesOnAt() >= bands.five() || !forwarding.onlyWhenGatesAllowFive(),
                "the last tier passes on at %d, below five stars, so that gates cannot allow them",
                tiers.getLast().passesOnAt());
    }

    private int positionOf(Tier tier) {
        for (int i = 0; i < tiers.size(); i++) {
            if (tiers.get(i).tier() == tier) {
                return i;
            }
        }
        throw new IllegalArgumentException("under %s no %s reviews".formatted(id, tier));
    }
}
