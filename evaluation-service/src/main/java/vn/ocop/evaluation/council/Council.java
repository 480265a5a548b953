package vn.ocop.evaluation.council;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A council (hội đồng đánh giá, phân hạng) as the decision of the People's Committee's chairman
/// constituted it.
public record Council(UUID id, String unitCode, String decisionNumber, LocalDate decidedOn, List<Seat> seats) {
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
}
