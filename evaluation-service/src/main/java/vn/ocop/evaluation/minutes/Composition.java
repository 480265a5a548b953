package vn.ocop.evaluation.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.ocop.documents.Template;
import vn.ocop.evaluation.council.Session;
import vn.ocop.evaluation.council.Substitutions;
import vn.ocop.evaluation.review.Review;
import vn.ocop.evaluation.scoring.ClosedPass;
import vn.ocop.evaluation.scoring.CouncilRules;
import vn.ocop.evaluation.scoring.Passes;
import vn.ocop.web.administration.Unit;
import vn.ocop.web.administration.Units;

/// Writes the text of minutes, in Vietnamese, from the record: the same record always gives the same text.
@Component
class Composition {
    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final Template SESSION = Template.beside(Composition.class, "session");
    private static final Template PRODUCT = Template.beside(Composition.class, "product");
    private static final Template SUPPLEMENT = Template.beside(Composition.class, "supplement");

    private final Passes passes;
    private final Dissents dissents;
    private final Substitutions substitutions;
    private final CouncilRules rules;
    private final Units units;
    private final MessageSource messages;

    Composition(
            Passes passes,
            Dissents dissents,
            Substitutions substitutions,
            CouncilRules rules,
            Units units,
            MessageSource messages) {
        this.passes = passes;
        this.dissents = dissents;
        this.substitutions = substitutions;
        this.rules = rules;
        this.units = units;
        this.messages = messages;
    }

    /// What concerns all first, then product by product.
    List<Part> of(Session session, List<Review> heard) {
        var parts = new ArrayList<Part>();
        parts.add(Part.of(words("minutes.part.session"), null, SESSION.with(opening(session, heard))));
        for (int i = 0; i < heard.size(); i++) {
            var review = heard.get(i);
            var title = review.dossier().facts().product().name();
            parts.add(Part.of(title, review.id(), PRODUCT.with(product(i + 1, session, review))));
        }
        return parts;
    }

    /// The one part of a supplement, by paragraphs.
    Part supplement(int number, String reason, String text, @Nullable UUID reviewId) {
        var facts = Map.of(
                "number", number, "reason", reason, "paragraphs", text.lines().toList());
        return Part.of(words("minutes.part.supplement", number), reviewId, SUPPLEMENT.with(facts));
    }

    private SessionFacts opening(Session session, List<Review> heard) {
        var unit =
                units.find(session.unitCode(), session.heldOn()).map(Unit::name).orElse(session.unitCode());
        var bases = heard.stream()
                .map(review -> rules.rulebook(review.dossier()))
                .map(rulebook -> new RulebookFacts(rulebook.id(), rulebook.basis()))
                .distinct()
                .toList();
        var replaced = substitutions.forSession(session.id());
        return SessionFacts.of(session, heard, unit, bases, replaced, position -> words("position." + position));
    }

    private ProductFacts product(int number, Session session, Review review) {
        var here = passes.of(review.id()).stream()
                .filter(pass -> pass.sessionId().equals(session.id()))
                .toList();
        var opinions = dissents.on(review.id());
        var rulebook = rules.rulebook(review.dossier());
        var lines = here.stream()
                .map(pass -> PassFacts.of(pass, session.council(), opinions, outcome(pass)))
                .toList();
        return ProductFacts.of(number, review, session.council(), rulebook, lines, state(review));
    }

    private String outcome(ClosedPass pass) {
        return words("minutes.outcome." + pass.action(), pass.judgement().stars());
    }

    private String state(Review review) {
        var why = review.findings().disqualification();
        return why == null
                ? words("minutes.state." + review.state())
                : words("minutes.disqualified", why.reason(), why.legalGround());
    }

    private String words(String key, Object... arguments) {
        return messages.getMessage(key, arguments, VIETNAMESE);
    }

    /// A rulebook that products of the session follow.
    record RulebookFacts(String id, String basis) {}
}
