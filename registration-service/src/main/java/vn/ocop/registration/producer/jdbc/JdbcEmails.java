package vn.ocop.registration.producer.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ocop.events.ProducerId;
import vn.ocop.registration.producer.EmailChange;
import vn.ocop.registration.producer.Emails;
import vn.ocop.registration.producer.Producer;

@Repository
class JdbcEmails implements Emails {
    private static final String REPLACE = """
            with changed as (
                update producer set version = :version, representative_name = :representative,
                    representative_email = :email
                where id = :id and version = :version - 1
                returning id, version)
            insert into producer_email (producer_id, version, email_before, email, changed_by, changed_by_name, changed_at)
            select id, version, :before, :email, :by, :name, :at from changed
            """;

    private final JdbcClient jdbc;

    JdbcEmails(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean replace(Producer producer, EmailChange change) {
        var representative = producer.representative();
        return jdbc.sql(REPLACE)
                        .param("id", producer.id().value())
                        .param("version", producer.version())
                        .param("representative", representative == null ? null : representative.name())
                        .param("before", change.emailBefore())
                        .param("email", change.email())
                        .param("by", change.changedBy())
                        .param("name", change.changedByName())
                        .param("at", Timestamp.from(change.changedAt()))
                        .update()
                == 1;
    }

    @Override
    public List<EmailChange> of(ProducerId id) {
        return jdbc.sql("select * from producer_email where producer_id = :id order by version")
                .param("id", id.value())
                .query(JdbcEmails::read)
                .list();
    }

    private static EmailChange read(ResultSet row, int number) throws SQLException {
        return new EmailChange(
                new ProducerId(row.getObject("producer_id", UUID.class)),
                row.getLong("version"),
                row.getString("email_before"),
                row.getString("email"),
                row.getString("changed_by"),
                row.getString("changed_by_name"),
                row.getTimestamp("changed_at").toInstant());
    }
}
