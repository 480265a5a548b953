package vn.ocop.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.ocop.demo.http.Patience;
import vn.ocop.inspector.jdbc.Held;
import vn.ocop.inspector.jdbc.QuarantineBook;
import vn.ocop.inspector.jdbc.Service;
import vn.ocop.inspector.quarantine.QuarantineDesk;
import vn.ocop.inspector.quarantine.Refusal;
import vn.ocop.journeys.running.Stranger;
import vn.ocop.journeys.town.InTown;
import vn.ocop.journeys.town.Town;

/// An event that nobody can read waits for the operator, who decides nothing else.
@Order(12)
@ExtendWith(InTown.class)
class QuarantineJourneyIT {
    @Test
    void whatNobodyCanReadWaitsForTheOperator(Town town) {
        var desk = new QuarantineDesk(new QuarantineBook(town.system().databases()));
        var stream = UUID.randomUUID();
        Stranger.tells(town.system().broker(), "ocop.registration", stream, "2");

        var held = Patience.USUAL.until("both readers to hold it", () -> of(desk, stream), rows -> rows.size() == 2);

        assertThat(held)
                .extracting(row -> row.reference().service())
                .containsExactly(Service.EVALUATION, Service.CERTIFICATION);
        assertThat(held)
                .allSatisfy(row -> assertThat(row.words()).contains("schema version 2 of ocop.dossier.withdrawn.v1"));
        var atEvaluation = held.getFirst().reference();
        assertThat(desk.discard(atEvaluation, "council.27.1", "vì tôi muốn")).contains(Refusal.NO_OPERATOR);

        town.administration().grant("operator", "OPERATOR", "00", Town.today());
        for (var row : held) {
            Patience.USUAL.until(
                    "the operator's office to be known",
                    () -> desk.discard(row.reference(), "operator", "không phải của ta"),
                    refusal -> refusal.isEmpty());
        }

        held.forEach(row -> assertThat(Patience.USUAL.until(
                        "it to be given up", () -> desk.resolution(row.reference()), how -> how.isPresent()))
                .contains("discarded: không phải của ta"));
        assertThat(of(desk, stream)).isEmpty();
        assertThat(desk.redrive(atEvaluation, "operator")).contains(Refusal.NOT_OPEN);
    }

    private static List<Held> of(QuarantineDesk desk, UUID stream) {
        return desk.open().stream().filter(row -> stream.equals(row.stream())).toList();
    }
}
