package vn.ocop.web.actor;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.ocop.web.administration.Grant;
import vn.ocop.web.administration.Grants;
import vn.ocop.web.administration.GrantsChanged;
import vn.ocop.web.time.Today;

/// Who a person is to this service now. What a person holds is read again at the latest half a second
/// later (`ocop.grants.max-age`), and at once in the instance in which a grant changed: with the way of the
/// fact from the owning service a change acts well within the two seconds that are promised. That a person holds
/// nothing is not remembered, so a first grant acts at once in every instance.
class Actors {
    private static final int MOST = 20_000;

    private final Grants grants;
    private final Today today;
    private final Cache<String, List<Grant>> known;

    Actors(Grants grants, Today today, Duration maxAge) {
        this.grants = grants;
        this.today = today;
        this.known =
                Caffeine.newBuilder().expireAfterWrite(maxAge).maximumSize(MOST).build();
    }

    Actor of(String person, String name) {
        var held = known.getIfPresent(person);
        if (held == null) {
            held = grants.heldBy(person, today.get());
            remember(person, held);
        }
        return new Actor(person, name, held);
    }

    private void remember(String person, List<Grant> held) {
        if (!held.isEmpty()) {
            known.put(person, held);
        }
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(GrantsChanged change) {
        known.invalidate(change.person());
    }
}
