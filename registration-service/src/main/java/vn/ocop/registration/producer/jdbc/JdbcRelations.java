package vn.ocop.registration.producer.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ocop.events.ProducerId;
import vn.ocop.events.RelationKind;
import vn.ocop.registration.producer.Relation;
import vn.ocop.registration.producer.Relations;

@Repository
class JdbcRelations implements Relations {
    private final JdbcClient jdbc;

    JdbcRelations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean add(Relation relation) {
        return jdbc.sql("""
                        insert into relation (id, producer_id, person, kind, note, ended, recorded_by,
                            recorded_by_name, recorded_at)
                        values (:id, :producer, :person, :kind, :note, :ended, :by, :name, :at)
                        on conflict do nothing
                        """)
                        .param("id", relation.id())
                        .param("producer", relation.producerId().value())
                        .param("person", relation.person())
                        .param("kind", relation.kind().name())
                        .param("note", relation.note())
                        .param("ended", relation.ended())
                        .param("by", relation.recordedBy())
                        .param("name", relation.recordedByName())
                        .param("at", Timestamp.from(relation.recordedAt()))
                        .update()
                == 1;
    }

    @Override
    public Optional<Relation> find(ProducerId producer, UUID id) {
        return jdbc.sql("select * from relation where id = :id and producer_id = :producer for update")
                .param("id", id)
                .param("producer", producer.value())
                .query(JdbcRelations::read)
                .optional();
    }

    @Override
    public void end(Relation relation) {
        jdbc.sql("""
                update relation set ended = true, recorded_by = :by, recorded_by_name = :name, recorded_at = :at
                where id = :id
                """)
                .param("id", relation.id())
                .param("by", relation.recordedBy())
                .param("name", relation.recordedByName())
                .param("at", Timestamp.from(relation.recordedAt()))
                .update();
    }

    @Override
    public List<Relation> of(ProducerId producer) {
        return jdbc.sql("select * from relation where producer_id = :producer order by id")
                .param("producer", producer.value())
                .query(JdbcRelations::read)
                .list();
    }

    private static Relation read(ResultSet row, int number) throws SQLException {
        return new Relation(
                row.getObject("id", UUID.class),
                new ProducerId(row.getObject("producer_id", UUID.class)),
                row.getString("person"),
                RelationKind.valueOf(row.getString("kind")),
                row.getString("note"),
                row.getBoolean("ended"),
                row.getString("recorded_by"),
                row.getString("recorded_by_name"),
                row.getTimestamp("recorded_at").toInstant());
    }
}
