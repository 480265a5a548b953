package vn.ocop.evaluation.round.web;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.round.Round;
import vn.ocop.web.version.Versioned;

/// A round as it goes over the wire. It never changes: its version is 1.
record RoundView(
        UUID id,
        long version,
        String unitCode,
        int year,
        int number,
        LocalDate opensOn,
        LocalDate closesOn,
        @Nullable LocalDate requestsBy)
        implements Versioned {
    static RoundView of(Round round) {
        return new RoundView(
                round.id(),
                1,
                round.unitCode(),
                round.year(),
                round.number(),
                round.opensOn(),
                round.closesOn(),
                round.requestsBy());
    }
}
