package vn.ocop.registration.producer;

import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.events.ProducerId;
import vn.ocop.events.Role;
import vn.ocop.web.actor.Actor;
import vn.ocop.web.problem.Problems;
import vn.ocop.web.version.Version;

/// Where a producer, or its commune for it, says at which address it reads notices.
@Component
public class EmailDesk {
    private final ProducerDesk producers;
    private final Emails emails;
    private final InstantSource time;

    EmailDesk(ProducerDesk producers, Emails emails, InstantSource time) {
        this.producers = producers;
        this.emails = emails;
        this.time = time;
    }

    /// Sets the address; notices from now on go there.
    ///
    /// @param representative the name of whoever acts for the producer, needed where none is on record
    /// @throws vn.ocop.web.problem.Problem 403, 404 for all but the commune's officers and the producer itself; 400
    /// without a representative; 409 where nothing changes; 412 if it changed meanwhile
    @Transactional
    public Producer change(
            Actor actor, ProducerId id, Version expected, String email, @Nullable String representative) {
        var producer = own(actor, id);
        if (producer.version() != expected.value()) {
            throw Problems.stale();
        }
        var before = producer.representative();
        if (before != null && email.equals(before.email())) {
            throw Problems.conflict("producer.email-unchanged", email);
        }
        var after = producer.with(reachable(before, email, representative));
        var change = new EmailChange(
                id,
                after.version(),
                before == null ? null : before.email(),
                email,
                actor.person(),
                actor.name(),
                time.instant());
        if (!emails.replace(after, change)) {
            throw Problems.stale();
        }
        return after;
    }

    /// How the address was changed, the first time first.
    ///
    /// @throws vn.ocop.web.problem.Problem 403, 404 for all but the commune's officers and the producer itself
    @Transactional(readOnly = true)
    public List<EmailChange> changes(Actor actor, ProducerId id) {
        return emails.of(own(actor, id).id());
    }

    private Producer own(Actor actor, ProducerId id) {
        var producer = producers.get(actor, id);
        if (!actor.has(Role.COMMUNE_OFFICER, producer.communeCode())
                && !actor.person().equals(producer.account())) {
            throw Problems.forbidden();
        }
        return producer;
    }

    private static Representative reachable(@Nullable Representative before, String email, @Nullable String name) {
        if (before != null) {
            return new Representative(before.name(), before.identityHash(), before.phone(), email);
        }
        if (name == null) {
            throw Problems.invalid().at("/representative", "producer.representative-needed");
        }
        return new Representative(name, null, null, email);
    }
}
