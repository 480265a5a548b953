package vn.ocop.certification.decision;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ocop.events.EvaluationEvent.DossierForwarded;
import vn.ocop.events.EvaluationEvent.ProductRanked;
import vn.ocop.events.EvaluationEvent.RankedDossier;
import vn.ocop.events.RegistrationEvent.PlaceFacts;
import vn.ocop.events.Tier;
import vn.ocop.messaging.RefusedByDomain;
import vn.ocop.rulebook.Rulebook;
import vn.ocop.rulebook.Rulebooks;

/// Reads candidates out of what evaluation tells, and holds the stars against the dossier's rulebook.
@Component
public class Rankings {
    private static final int FIVE = 5;

    private final Rulebooks rulebooks;

    public Rankings(Rulebooks rulebooks) {
        this.rulebooks = rulebooks;
    }

    /// The candidate of a ranked product.
    ///
    /// @throws RefusedByDomain if its rulebook certifies no such stars, or by another tier
    public Candidate of(ProductRanked told) {
        var rulebook = rulebook(told.dossier());
        require(rulebook.certifies(told.stars()), told.stars() + " stars get no certificate");
        var certifier = certifier(rulebook, told.stars());
        require(certifier == told.certifier(), told.stars() + " stars are certified by " + certifier);
        var reference = told.stars() == FIVE ? told.centralReference() : null;
        require(told.stars() != FIVE || reference != null, "five stars without the centre's reference");
        var ranking = new Ranking(
                told.stars(), certifier, false, reference, told.scoredBy(), told.rankedBy(), told.rankedAt());
        return Candidate.ranked(
                told.dossierId(), unitOf(certifier, told.dossier().place()), told.dossier(), ranking);
    }

    /// The candidate of a product that is certified while the centre decides; absent where it waits.
    ///
    /// @throws RefusedByDomain if its rulebook certifies nothing meanwhile, or not these stars
    public @Nullable Candidate of(DossierForwarded told) {
        var stars = told.provisionalStars();
        if (stars == null) {
            return null;
        }
        var rulebook = rulebook(told.dossier());
        require(rulebook.provisionalCertificate(), "no certificate while the centre decides");
        require(stars < FIVE && rulebook.certifies(stars), stars + " stars get no provisional certificate");
        var certifier = certifier(rulebook, stars);
        var ranking =
                new Ranking(stars, certifier, true, null, told.scoredBy(), told.forwardedBy(), told.forwardedAt());
        return Candidate.ranked(
                told.dossierId(), unitOf(certifier, told.dossier().place()), told.dossier(), ranking);
    }

    private Rulebook rulebook(RankedDossier dossier) {
        try {
            return rulebooks.get(dossier.rulebook());
        } catch (IllegalArgumentException unknown) {
            throw new RefusedByDomain("No rulebook " + dossier.rulebook());
        }
    }

    private static Tier certifier(Rulebook rulebook, int stars) {
        return Tier.valueOf(rulebook.certifierOf(stars).name());
    }

    /// Five stars are awarded by the centre and recorded by the province.
    private static String unitOf(Tier certifier, PlaceFacts place) {
        return switch (certifier) {
            case COMMUNE -> throw new RefusedByDomain("A commune certifies nothing");
            case DISTRICT ->
                Optional.ofNullable(place.districtCode())
                        .orElseThrow(() -> new RefusedByDomain("Certified by a district, but there is none"));
            case PROVINCE, CENTRE -> place.provinceCode();
        };
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new RefusedByDomain("The ranking contradicts the rulebook: " + otherwise);
        }
    }
}
