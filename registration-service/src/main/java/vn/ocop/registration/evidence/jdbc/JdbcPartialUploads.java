package vn.ocop.registration.evidence.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ocop.events.ProducerId;
import vn.ocop.registration.evidence.PartialUpload;
import vn.ocop.registration.evidence.PartialUploads;

@Repository
class JdbcPartialUploads implements PartialUploads {
    private static final String APPEND = """
            with moved as (
                update partial_upload set received = received + :length
                where id = :id and received = :offset and received + :length <= size
                returning id)
            insert into upload_part (upload_id, "offset", name)
            select id, :offset, :name from moved
            """;

    private final JdbcClient jdbc;

    JdbcPartialUploads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(PartialUpload upload) {
        jdbc.sql("""
                insert into partial_upload (id, producer_id, opened_by, file_name, declared_type, size, sha256, opened_at,
                    expires_at)
                values (:id, :producer, :by, :name, :type, :size, :sha256, :at, :until)
                """)
                .param("id", upload.id())
                .param("producer", upload.producer().value())
                .param("by", upload.openedBy())
                .param("name", upload.fileName())
                .param("type", upload.declaredType())
                .param("size", upload.size())
                .param("sha256", upload.sha256())
                .param("at", upload.openedAt().atOffset(ZoneOffset.UTC))
                .param("until", upload.expiresAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public Optional<PartialUpload> find(UUID id, String person, Instant now) {
        return jdbc.sql("select * from partial_upload where id = :id and opened_by = :person and expires_at > :now")
                .param("id", id)
                .param("person", person)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(JdbcPartialUploads::read)
                .optional();
    }

    @Override
    public boolean append(UUID id, long offset, long length, String name) {
        return jdbc.sql(APPEND)
                        .param("id", id)
                        .param("offset", offset)
                        .param("length", length)
                        .param("name", name)
                        .update()
                == 1;
    }

    @Override
    public List<String> parts(UUID id) {
        return jdbc.sql("select name from upload_part where upload_id = :id order by \"offset\"")
                .param("id", id)
                .query((row, _) -> row.getString("name"))
                .list();
    }

    @Override
    public void restart(UUID id) {
        jdbc.sql("delete from upload_part where upload_id = :id")
                .param("id", id)
                .update();
        jdbc.sql("update partial_upload set received = 0 where id = :id")
                .param("id", id)
                .update();
    }

    @Override
    public void remove(UUID id) {
        jdbc.sql("delete from partial_upload where id = :id").param("id", id).update();
    }

    @Override
    public List<UUID> expired(Instant now, int most) {
        return jdbc.sql("select id from partial_upload where expires_at <= :now order by expires_at limit :most"
                        + " for update skip locked")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("most", most)
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }

    private static PartialUpload read(ResultSet row, int number) throws SQLException {
        return new PartialUpload(
                row.getObject("id", UUID.class),
                new ProducerId(row.getObject("producer_id", UUID.class)),
                row.getString("opened_by"),
                row.getString("file_name"),
                row.getString("declared_type"),
                row.getLong("size"),
                row.getString("sha256"),
                row.getLong("received"),
                row.getTimestamp("opened_at").toInstant(),
                row.getTimestamp("expires_at").toInstant());
    }
}
