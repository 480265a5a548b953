package vn.ocop.evaluation.council.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.council.Council;
import vn.ocop.evaluation.council.Seat;
import vn.ocop.web.version.Versioned;

/// A council as it goes over the wire.
record CouncilView(
        UUID id,
        long version,
        String unitCode,
        String decisionNumber,
        LocalDate decidedOn,
        String issuedBy,
        LocalDate inForceFrom,
        @Nullable LocalDate inForceUntil,
        List<Seat> members)
        implements Versioned {
    static CouncilView of(Council council) {
        return new CouncilView(
                council.id(),
                council.version(),
                council.unitCode(),
                council.decisionNumber(),
                council.decidedOn(),
                council.issuedBy(),
                council.inForceFrom(),
                council.inForceUntil(),
                council.seats());
    }
}
