package vn.ocop.evaluation.minutes;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.council.Position;
import vn.ocop.evaluation.council.Seat;
import vn.ocop.evaluation.council.Session;
import vn.ocop.evaluation.council.Substitution;
import vn.ocop.evaluation.minutes.Composition.RulebookFacts;
import vn.ocop.evaluation.review.Review;

/// What the first part of minutes says: no points, nothing that depends on them.
record SessionFacts(
        String committee,
        String unit,
        String day,
        String date,
        String decision,
        String decidedOn,
        String issuedBy,
        List<RulebookFacts> rulebooks,
        List<SeatFacts> seats,
        int present,
        int absent,
        List<SubstituteFacts> substitutes,
        List<AgendaFacts> agenda) {
    static SessionFacts of(
            Session session,
            List<Review> heard,
            String unit,
            List<RulebookFacts> rulebooks,
            List<Substitution> substitutions,
            Function<Position, String> words) {
        var council = session.council();
        var seats = IntStream.range(0, council.seats().size())
                .mapToObj(i -> SeatFacts.of(i + 1, council.seats().get(i), session, words))
                .toList();
        var present = (int) seats.stream().filter(SeatFacts::present).count();
        return new SessionFacts(
                unit.toUpperCase(Locale.of("vi")),
                unit,
                Days.inWords(session.heldOn()),
                Days.date(session.heldOn()),
                council.decisionNumber(),
                Days.date(council.decidedOn()),
                council.issuedBy(),
                rulebooks,
                seats,
                present,
                seats.size() - present,
                substitutions.stream().map(SubstituteFacts::of).toList(),
                IntStream.range(0, heard.size())
                        .mapToObj(i -> AgendaFacts.of(i + 1, heard.get(i)))
                        .toList());
    }

    /// A seat and whether somebody sat in it.
    record SeatFacts(
            int number,
            String name,
            String position,
            @Nullable String department,
            boolean present) {
        static SeatFacts of(int number, Seat seat, Session session, Function<Position, String> words) {
            return new SeatFacts(
                    number,
                    seat.name(),
                    words.apply(seat.position()),
                    seat.department() == null ? "" : seat.department(),
                    session.present().contains(seat.person()));
        }
    }

    /// Somebody who sat in another's seat.
    record SubstituteFacts(String name, String replaced, String reason) {
        static SubstituteFacts of(Substitution substitution) {
            var reason = substitution.recorded().why();
            return new SubstituteFacts(
                    substitution.seat().name(), substitution.replaced().name(), reason == null ? "" : reason);
        }
    }

    /// A product on the agenda.
    record AgendaFacts(int number, String code, String product, String producer) {
        static AgendaFacts of(int number, Review review) {
            var facts = review.dossier().facts();
            return new AgendaFacts(
                    number,
                    facts.product().code(),
                    facts.product().name(),
                    facts.producer().name());
        }
    }
}
