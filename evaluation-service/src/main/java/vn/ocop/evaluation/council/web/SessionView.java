package vn.ocop.evaluation.council.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.council.Seat;
import vn.ocop.evaluation.council.Session;
import vn.ocop.web.version.Versioned;

/// A session as it goes over the wire.
record SessionView(
        UUID id,
        long version,
        UUID councilId,
        String unitCode,
        @Nullable UUID roundId,
        LocalDate heldOn,
        List<Seat> members,
        List<String> present)
        implements Versioned {
    static SessionView of(Session session) {
        return new SessionView(
                session.id(),
                session.version(),
                session.council().id(),
                session.unitCode(),
                session.roundId(),
                session.heldOn(),
                session.council().seats(),
                session.present().stream().sorted().toList());
    }
}
