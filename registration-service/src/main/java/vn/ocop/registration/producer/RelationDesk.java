package vn.ocop.registration.producer;

import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.events.AdministrationEvent.RelationRecorded;
import vn.ocop.events.ProducerId;
import vn.ocop.events.RelationKind;
import vn.ocop.events.Uuid7;
import vn.ocop.registration.administration.Announcer;
import vn.ocop.web.actor.Actor;
import vn.ocop.web.problem.Problems;

/// Where the commune's officers record who is connected with a producer; the councils are told.
@Component
public class RelationDesk {
    private final ProducerDesk producers;
    private final Relations relations;
    private final Announcer announcer;
    private final InstantSource time;

    RelationDesk(ProducerDesk producers, Relations relations, Announcer announcer, InstantSource time) {
        this.producers = producers;
        this.relations = relations;
        this.announcer = announcer;
        this.time = time;
    }

    /// Records a connection.
    ///
    /// @throws vn.ocop.web.problem.Problem 403, 404 for all but officers of the producer's commune, 409 if it is on
    /// record
    @Transactional
    public Relation record(
            Actor actor, ProducerId producerId, String person, RelationKind kind, @Nullable String note) {
        var producer = producers.ofOwnCommune(actor, producerId);
        var now = time.instant();
        var relation =
                new Relation(Uuid7.at(now), producerId, person, kind, note, false, actor.person(), actor.name(), now);
        if (!relations.add(relation)) {
            throw Problems.conflict("relation.exists", person);
        }
        tell(producer, relation);
        return relation;
    }

    /// Notes that a connection is over. Whoever was kept from evaluating by it stays so for the dossiers of before.
    ///
    /// @throws vn.ocop.web.problem.Problem 403, 404
    @Transactional
    public Relation end(Actor actor, ProducerId producerId, UUID id) {
        var producer = producers.ofOwnCommune(actor, producerId);
        var relation = relations.find(producerId, id).orElseThrow(Problems::notFound);
        if (relation.ended()) {
            return relation;
        }
        var over = relation.over(actor.person(), actor.name(), time.instant());
        relations.end(over);
        tell(producer, over);
        return over;
    }

    /// Who is connected with a producer that the person may see.
    @Transactional(readOnly = true)
    public List<Relation> of(Actor actor, ProducerId producerId) {
        return relations.of(producers.get(actor, producerId).id());
    }

    private void tell(Producer producer, Relation relation) {
        announcer.tell(
                new RelationRecorded(
                        relation.id(),
                        producer.id(),
                        producer.facts().representativeHash(),
                        relation.person(),
                        relation.kind(),
                        relation.ended(),
                        relation.recordedBy(),
                        relation.recordedAt()),
                relation.recordedBy());
    }
}
