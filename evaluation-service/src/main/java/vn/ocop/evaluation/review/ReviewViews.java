package vn.ocop.evaluation.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ocop.evaluation.review.ReviewView.ClaimView;
import vn.ocop.evaluation.review.ReviewView.ProducerView;
import vn.ocop.evaluation.review.ReviewView.ProductView;
import vn.ocop.events.Role;
import vn.ocop.web.actor.Actor;

/// Shows reviews to people, each with what the person may do.
@Component
public class ReviewViews {
    private final ReviewLifecycles lifecycles;

    ReviewViews(ReviewLifecycles lifecycles) {
        this.lifecycles = lifecycles;
    }

    /// The review as this person sees it.
    public ReviewView of(Review review, Actor actor) {
        var facts = review.dossier().facts();
        var session = review.session();
        var barred = review.isBarred(actor.person());
        return new ReviewView(
                review.id(),
                review.version(),
                review.state(),
                review.tier(),
                review.unitCode(),
                review.dossier().id().value(),
                facts.kind(),
                product(review),
                producer(review),
                facts.place(),
                facts.rulebook(),
                facts.submittedOn(),
                review.hold().since(),
                WaitingFor.of(review),
                ClaimView.of(review.hold()),
                session == null ? null : session.id(),
                review.pass(),
                barred ? null : stars(review),
                review.findings().returned(),
                barred ? List.of() : review.dossier().documents(),
                actions(review, actor));
    }

    /// What the person may ask for now.
    public List<ActionView> actions(Review review, Actor actor) {
        var capacity = actor.at(review.unitCode());
        var steps = lifecycles.of(review.tier()).actions(capacity, review).stream()
                .filter(action -> isForPeople(review, action.action()))
                .collect(Collectors.groupingBy(
                        action -> action.action().request(), LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(entry -> ActionView.of(entry.getKey(), entry.getValue()));
        return Stream.concat(steps, OfficeActions.of(review, actor).stream()).toList();
    }

    static ProductView product(Review review) {
        var product = review.dossier().facts().product();
        return new ProductView(product.id().value(), product.code(), product.name(), product.setNumber());
    }

    static ProducerView producer(Review review) {
        var producer = review.dossier().facts().producer();
        return new ProducerView(producer.id().value(), producer.kind().name(), producer.name(), producer.address());
    }

    private static boolean isForPeople(Review review, ReviewAction action) {
        return !ReviewLifecycles.tableOf(review)
                .row(review.state(), action)
                .orElseThrow()
                .by()
                .contains(Role.SYSTEM);
    }

    private static @Nullable Integer stars(Review review) {
        var central = review.findings().central();
        var judgement = review.findings().judgement();
        return switch (review.state()) {
            case RANKED, NOT_QUALIFIED -> {
                if (central != null) {
                    yield central.recognisedStars();
                }
                yield judgement == null ? null : judgement.stars();
            }
            case RECEIVED,
                    UNDER_CHECK,
                    RETURNED,
                    SCORING,
                    RESCORING,
                    SUPPLEMENT,
                    PASSED,
                    FORWARDED_TO_CENTRE,
                    DISQUALIFIED,
                    WITHDRAWN -> null;
        };
    }
}
