package vn.ocop.registration.deadline.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ocop.events.DossierId;
import vn.ocop.events.Holder;
import vn.ocop.registration.deadline.Deadlines;
import vn.ocop.registration.deadline.Due;
import vn.ocop.registration.deadline.Holding;
import vn.ocop.registration.deadline.Stage;
import vn.ocop.rulebook.DayUnit;
import vn.ocop.rulebook.Deadline;

@Repository
class JdbcDeadlines implements Deadlines {
    private static final String ENTER = """
            insert into holding (dossier_id, number, holder, unit_code, reason, held_from)
            values (:dossier, (select count(*) + 1 from holding where dossier_id = :dossier), :holder, :unit, :reason,
                :from)""";
    private static final String KEEP = """
            insert into deadline (dossier_id, name, days, unit, started_on, stops, due_on, stage, due_at)
            values (:dossier, :name, :days, :unit, :started, :stops, :due, :stage, :next)
            on conflict (dossier_id, name) do update set days = excluded.days, started_on = excluded.started_on,
                due_on = excluded.due_on, stage = excluded.stage, due_at = excluded.due_at""";

    private final JdbcClient jdbc;

    JdbcDeadlines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Holding> way(DossierId dossier) {
        return jdbc.sql("select * from holding where dossier_id = :dossier order by number")
                .param("dossier", dossier.value())
                .query(JdbcDeadlines::holding)
                .list();
    }

    @Override
    public void leave(DossierId dossier, Instant at) {
        jdbc.sql("update holding set held_until = greatest(:at, held_from) where dossier_id = :dossier"
                        + " and held_until is null")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("dossier", dossier.value())
                .update();
    }

    @Override
    public void enter(DossierId dossier, Holding holding) {
        jdbc.sql(ENTER)
                .param("dossier", dossier.value())
                .param("holder", holding.holder().name())
                .param("unit", holding.unitCode())
                .param("reason", holding.reason())
                .param("from", holding.from().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public List<Due> of(DossierId dossier) {
        return jdbc.sql("select * from deadline where dossier_id = :dossier order by name")
                .param("dossier", dossier.value())
                .query(JdbcDeadlines::due)
                .list();
    }

    @Override
    public void keep(Due due) {
        jdbc.sql(KEEP)
                .param("dossier", due.dossierId().value())
                .param("name", due.rule().name())
                .param("days", due.rule().days())
                .param("unit", due.rule().unit().name())
                .param("started", due.startedOn())
                .param("stops", due.stops())
                .param("due", due.dueOn())
                .param("stage", due.stage().name())
                .param("next", at(due.nextAt()))
                .update();
    }

    @Override
    public List<Due> ripe(Instant now, int most) {
        return jdbc.sql("select l.* from deadline l join dossier d on d.id = l.dossier_id where l.due_at <= :now"
                        + " order by l.due_at limit :most for update skip locked")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("most", most)
                .query(JdbcDeadlines::due)
                .list();
    }

    @Override
    public List<Due> inWorkingDays() {
        return jdbc.sql("select * from deadline where unit = 'WORKING_DAYS' and due_at is not null for update")
                .query(JdbcDeadlines::due)
                .list();
    }

    private static @Nullable OffsetDateTime at(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var value = row.getTimestamp(column);
        return value == null ? null : value.toInstant();
    }

    private static Holding holding(ResultSet row, int number) throws SQLException {
        return new Holding(
                Holder.valueOf(row.getString("holder")),
                row.getString("unit_code"),
                row.getString("reason"),
                row.getTimestamp("held_from").toInstant(),
                instant(row, "held_until"));
    }

    private static Due due(ResultSet row, int number) throws SQLException {
        return new Due(
                new DossierId(row.getObject("dossier_id", UUID.class)),
                new Deadline(row.getString("name"), row.getInt("days"), DayUnit.valueOf(row.getString("unit"))),
                row.getObject("started_on", LocalDate.class),
                row.getBoolean("stops"),
                row.getObject("due_on", LocalDate.class),
                Stage.valueOf(row.getString("stage")),
                instant(row, "due_at"));
    }
}
