package vn.ocop.evaluation.council.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.ocop.evaluation.council.Council;
import vn.ocop.evaluation.council.Seat;
import vn.ocop.web.version.Versioned;

/// A council as it goes over the wire. It never changes: its version is 1.
record CouncilView(
        UUID id, long version, String unitCode, String decisionNumber, LocalDate decidedOn, List<Seat> members)
        implements Versioned {
    static CouncilView of(Council council) {
        return new CouncilView(
                council.id(), 1, council.unitCode(), council.decisionNumber(), council.decidedOn(), council.seats());
    }
}
