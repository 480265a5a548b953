package vn.ocop.evaluation.council;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A council (hội đồng đánh giá, phân hạng) as the decision of the People's Committee's chairman
/// constituted it, with the substitutions since.
///
/// @param version 1 when it is recorded, one more with each substitution for good
/// @param issuedBy who issued the decision
/// @param inForceFrom the first day on which it may hold a session
/// @param inForceUntil the last such day; absent where the decision names none
public record Council(
        UUID id,
        long version,
        String unitCode,
        String decisionNumber,
        LocalDate decidedOn,
        String issuedBy,
        LocalDate inForceFrom,
        @Nullable LocalDate inForceUntil,
        List<Seat> seats) {
    public Council {
        seats = List.copyOf(seats);
    }

    /// The person's seat, if there is one.
    public Optional<Seat> seatOf(String person) {
        return seats.stream().filter(seat -> seat.person().equals(person)).findFirst();
    }

    /// The seats that fill in sheets.
    public List<Seat> scorers() {
        return seats.stream().filter(seat -> seat.position().scores()).toList();
    }

    /// Whether the person may close its passes: its secretary and its chair.
    public boolean isLedBy(String person) {
        return seatOf(person)
                .map(Seat::position)
                .filter(position -> position == Position.SECRETARY || position == Position.CHAIR)
                .isPresent();
    }

    /// Whether it may hold a session on the day.
    boolean sitsOn(LocalDate day) {
        return !day.isBefore(inForceFrom) && (inForceUntil == null || !day.isAfter(inForceUntil));
    }

    /// The council with one seat in another's hands, in its place.
    Council substituting(Seat replaced, Seat next) {
        var changed =
                seats.stream().map(seat -> seat.equals(replaced) ? next : seat).toList();
        return new Council(
                id, version + 1, unitCode, decisionNumber, decidedOn, issuedBy, inForceFrom, inForceUntil, changed);
    }
}
