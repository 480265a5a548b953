package vn.ocop.registration.producer;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.events.ProducerId;
import vn.ocop.events.Role;
import vn.ocop.events.Uuid7;
import vn.ocop.registration.administration.Scope;
import vn.ocop.registration.producer.ProducerDraft.RepresentativeDraft;
import vn.ocop.web.actor.Actor;
import vn.ocop.web.problem.Problems;

/// Registers producers and finds them again.
@Component
public class ProducerDesk {
    private final Producers producers;
    private final Products products;
    private final IdentityHash identityHash;
    private final InstantSource time;

    ProducerDesk(Producers producers, Products products, IdentityHash identityHash, InstantSource time) {
        this.producers = producers;
        this.products = products;
        this.identityHash = identityHash;
        this.time = time;
    }

    /// Registers a producer in a commune of the officer.
    ///
    /// @throws vn.ocop.web.problem.Problem 403 without the office, 404 for a commune that is not the officer's
    @Transactional
    public Producer register(Actor actor, ProducerDraft draft) {
        actor.requireAt(draft.communeCode(), Role.COMMUNE_OFFICER);
        var now = time.instant();
        var producer = new Producer(
                new ProducerId(Uuid7.at(now)),
                1,
                draft.kind(),
                draft.name(),
                draft.address(),
                draft.communeCode(),
                draft.account(),
                representative(draft.representative()),
                actor.person(),
                now);
        producers.add(producer);
        return producer;
    }

    /// The producer as this person may see it.
    ///
    /// @throws vn.ocop.web.problem.Problem 404 if it is absent or outside the person's scope
    @Transactional(readOnly = true)
    public Producer get(Actor actor, ProducerId id) {
        return producers.find(id, Scope.of(actor)).orElseThrow(Problems::notFound);
    }

    /// The producer, to be changed by an officer of its commune.
    ///
    /// @throws vn.ocop.web.problem.Problem 403 or 404
    @Transactional(readOnly = true)
    public Producer ofOwnCommune(Actor actor, ProducerId id) {
        actor.require(Role.COMMUNE_OFFICER);
        var producer = get(actor, id);
        actor.requireAt(producer.communeCode(), Role.COMMUNE_OFFICER);
        return producer;
    }

    /// Producers that this person may see, by id.
    @Transactional(readOnly = true)
    public List<Producer> search(Actor actor, @Nullable String words, @Nullable UUID after, int rows) {
        return producers.search(Scope.of(actor), words, after, rows);
    }

    /// The producer of that name and address in a commune of the person, accents and case aside.
    @Transactional(readOnly = true)
    public Optional<Producer> named(Actor actor, String communeCode, String name, String address) {
        return producers.named(Scope.of(actor), communeCode, name, address);
    }

    /// The producer's products.
    @Transactional(readOnly = true)
    public List<Product> products(Actor actor, ProducerId id) {
        return products.of(get(actor, id).id());
    }

    private @Nullable Representative representative(@Nullable RepresentativeDraft draft) {
        if (draft == null) {
            return null;
        }
        var number = draft.identityNumber();
        return new Representative(
                draft.name(), number == null ? null : identityHash.of(number), draft.phone(), draft.email());
    }
}
