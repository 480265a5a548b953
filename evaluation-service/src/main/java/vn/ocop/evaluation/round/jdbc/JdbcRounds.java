package vn.ocop.evaluation.round.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ocop.evaluation.desk.Act;
import vn.ocop.evaluation.round.Round;
import vn.ocop.evaluation.round.Rounds;

@Repository
class JdbcRounds implements Rounds {
    private final JdbcClient jdbc;

    JdbcRounds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean add(Round round) {
        return jdbc.sql("""
                        insert into round (id, unit_code, year, number, opens_on, closes_on, requests_by,
                            opened_by, opened_by_name, opened_at)
                        values (:id, :unit, :year, :number, :opens, :closes, :requests, :by, :name, :at)
                        on conflict (unit_code, year, number) do nothing
                        """)
                        .param("id", round.id())
                        .param("unit", round.unitCode())
                        .param("year", round.year())
                        .param("number", round.number())
                        .param("opens", round.opensOn())
                        .param("closes", round.closesOn())
                        .param("requests", round.requestsBy())
                        .param("by", round.opened().person())
                        .param("name", round.opened().name())
                        .param("at", Timestamp.from(round.opened().at()))
                        .update()
                == 1;
    }

    @Override
    public Optional<Round> find(UUID id) {
        return jdbc.sql("select * from round where id = :id")
                .param("id", id)
                .query(JdbcRounds::read)
                .optional();
    }

    @Override
    public List<Round> page(Set<String> units, @Nullable Integer year, @Nullable UUID before, int rows) {
        return jdbc.sql("""
                select * from round
                where unit_code = any(:units)
                  and (cast(:year as integer) is null or year = :year)
                  and (cast(:before as uuid) is null or id < :before)
                order by id desc
                limit :rows
                """)
                .param("units", units.toArray(String[]::new))
                .param("year", year)
                .param("before", before)
                .param("rows", rows)
                .query(JdbcRounds::read)
                .list();
    }

    private static Round read(ResultSet row, int number) throws SQLException {
        return new Round(
                row.getObject("id", UUID.class),
                row.getString("unit_code"),
                row.getInt("year"),
                row.getInt("number"),
                row.getObject("opens_on", LocalDate.class),
                row.getObject("closes_on", LocalDate.class),
                row.getObject("requests_by", LocalDate.class),
                new Act(
                        row.getString("opened_by"),
                        row.getString("opened_by_name"),
                        row.getTimestamp("opened_at").toInstant(),
                        null));
    }
}
