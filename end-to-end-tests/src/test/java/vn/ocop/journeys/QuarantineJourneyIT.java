package vn.ocop.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.ocop.demo.http.Patience;
import vn.ocop.demo.office.Dossier;
import vn.ocop.inspector.jdbc.Access;
import vn.ocop.inspector.jdbc.Held;
import vn.ocop.inspector.jdbc.JournalBook;
import vn.ocop.inspector.jdbc.QuarantineBook;
import vn.ocop.inspector.jdbc.Service;
import vn.ocop.inspector.quarantine.Operators;
import vn.ocop.inspector.quarantine.QuarantineDesk;
import vn.ocop.inspector.quarantine.Refusal;
import vn.ocop.inspector.reemission.ReemissionDesk;
import vn.ocop.inspector.reemission.Told;
import vn.ocop.journeys.running.Stranger;
import vn.ocop.journeys.town.InTown;
import vn.ocop.journeys.town.Town;

/// An event that nobody can read waits for the operator, who decides nothing else.
@Order(12)
@ExtendWith(InTown.class)
class QuarantineJourneyIT {
    @Test
    void whatNobodyCanReadWaitsForTheOperator(Town town) {
        var desk = new QuarantineDesk(new QuarantineBook(town.system().databases(Access.APP)));
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
            assertThat(desk.discard(row.reference(), "operator", "không phải của ta"))
                    .isEmpty();
        }

        held.forEach(row -> assertThat(Patience.USUAL.until(
                        "it to be given up", () -> desk.resolution(row.reference()), how -> how.isPresent()))
                .contains("discarded: không phải của ta"));
        assertThat(of(desk, stream)).isEmpty();
        assertThat(desk.redrive(atEvaluation, "operator")).contains(Refusal.NOT_OPEN);
    }

    @Test
    void whatAServiceToldIsToldAgainAtTheOperatorsWordAndAppliedOnce(Town town) {
        var databases = town.system().databases(Access.APP);
        var desk = new ReemissionDesk(new Operators(new QuarantineBook(databases)), new JournalBook(databases));
        var dossier = town.now().handedIn();
        town.now().atProvince(dossier);
        var told = new Told.Stream(UUID.fromString(dossier.id()));
        var before = applied(town, dossier);
        assertThat(desk.reemit(Service.REGISTRATION, told, "council.27.1", "vì tôi muốn")
                        .refusal())
                .contains(Refusal.NO_OPERATOR);

        town.administration().grant("operator", "OPERATOR", "00", Town.today());
        var answer = desk.reemit(Service.REGISTRATION, told, "operator", "máy chủ sự kiện mất dữ liệu");

        assertThat(answer.events()).isEqualTo(2);
        Patience.USUAL.until(
                "all to be told",
                () -> databases.lines(Service.REGISTRATION, "SELECT journal_id::text FROM outbox_pending"),
                List::isEmpty);
        assertThat(applied(town, dossier)).isEqualTo(before).hasSize(2);
        assertThat(kept(town, dossier)).containsExactly("operator 2 máy chủ sự kiện mất dữ liệu");
    }

    /// Who had the dossier told again, how many events, and why.
    private static List<String> kept(Town town, Dossier dossier) {
        var query = "SELECT asked_by || ' ' || events || ' ' || because FROM reemission WHERE stream = :id::uuid";
        return town.system().databases().lines(Service.REGISTRATION, query, "id", dossier.id());
    }

    /// What evaluation applied of the dossier, by number.
    private static List<String> applied(Town town, Dossier dossier) {
        var query = "SELECT source || ' ' || told_seq || ' ' || state FROM inbox WHERE stream = :id::uuid ORDER BY 1";
        return town.system().databases().lines(Service.EVALUATION, query, "id", dossier.id());
    }

    private static List<Held> of(QuarantineDesk desk, UUID stream) {
        return desk.open().stream().filter(row -> stream.equals(row.stream())).toList();
    }
}
