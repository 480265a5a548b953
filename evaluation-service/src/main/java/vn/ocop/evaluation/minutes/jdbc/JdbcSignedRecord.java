package vn.ocop.evaluation.minutes.jdbc;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ocop.evaluation.council.SignedRecord;

/// Holds the session's row first: signing and what it closes wait for one another.
@Repository
class JdbcSignedRecord implements SignedRecord {
    private final JdbcClient jdbc;

    JdbcSignedRecord(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean isSigned(UUID sessionId) {
        return isSigned("select id from session where id = :id for share", sessionId);
    }

    @Override
    public boolean isSignedForChange(UUID sessionId) {
        return isSigned("select id from session where id = :id for no key update", sessionId);
    }

    private boolean isSigned(String hold, UUID sessionId) {
        jdbc.sql(hold).param("id", sessionId).query(UUID.class).optional();
        return jdbc.sql("""
                select exists (select 1 from minutes where session_id = :id and number = 0 and state = 'SIGNED')
                """).param("id", sessionId).query(Boolean.class).single();
    }
}
