package vn.ocop.journeys.running;

import java.sql.DriverManager;
import java.sql.SQLException;

/// Changes to the data that no service would make, and the check that names them.
public enum Tampering {
    STARS(
            "certification",
            "certificate",
            "UPDATE certificate SET stars = 4 WHERE id = (SELECT id FROM certificate WHERE stars = 3 LIMIT 1)",
            "I11 certification"),
    TOLD_EVENT(
            "evaluation",
            "event_journal",
            "UPDATE event_journal SET payload = convert_to('{}', 'UTF8') WHERE id = (SELECT max(id) FROM event_journal)",
            "I05 evaluation"),
    SHEET(
            "evaluation",
            "sheet",
            "UPDATE sheet SET total = total - 20 WHERE id = (SELECT id FROM sheet LIMIT 1)",
            "I14 evaluation"),
    LOST_APPLICATION(
            "registration",
            "inbox",
            "DELETE FROM inbox WHERE event_id = (SELECT event_id FROM inbox LIMIT 1)",
            "I06 registration"),
    LOST_TELLING(
            "registration",
            "event_journal",
            "DELETE FROM event_journal WHERE id = (SELECT min(id) FROM event_journal"
                    + " WHERE stream IN (SELECT stream FROM event_journal WHERE told_seq = 2))",
            "I01 registration"),
    VALIDITY(
            "certification",
            "certificate",
            "UPDATE certificate SET valid_before = valid_before + 1 WHERE id = (SELECT id FROM certificate LIMIT 1)",
            "V06 certification"),
    STATE(
            "registration",
            "dossier",
            "UPDATE dossier SET state = 'DISQUALIFIED' WHERE id = (SELECT id FROM dossier LIMIT 1)",
            "I04 registration"),
    RECEIPT(
            "evaluation",
            "idempotency",
            "UPDATE idempotency SET etag = '\"99\"' WHERE (person, key) IN"
                    + " (SELECT person, key FROM idempotency WHERE etag IS NOT NULL LIMIT 1)",
            "I01 evaluation"),
    ANSWER(
            "evaluation",
            "idempotency",
            "UPDATE idempotency SET request_hash = 'x' WHERE (person, key) IN (SELECT person, key FROM idempotency LIMIT 1)",
            "I22 evaluation"),
    REDIRECTED_RECEIPT(
            "certification",
            "idempotency",
            "INSERT INTO idempotency SELECT person, key || '-again', request_hash, status, location, etag, body, at"
                    + " FROM idempotency WHERE status = 201 AND etag = '\"1\"' LIMIT 1",
            "I02 certification"),
    ORDER(
            "evaluation",
            "inbox",
            "UPDATE inbox SET at = at - interval '1 day' WHERE event_id = (SELECT event_id FROM inbox"
                    + " WHERE told_seq = 2 AND state = 'APPLIED' LIMIT 1)",
            "I07 evaluation"),
    OUTSIDER(
            "certification",
            "step",
            "UPDATE step SET by_person = 'commune.09163' WHERE action = 'SIGN' AND subject ="
                    + " (SELECT subject FROM step WHERE action = 'SIGN' LIMIT 1)",
            "I21 certification"),
    RULEBOOK(
            "certification",
            "candidate",
            "UPDATE candidate SET rulebook = 'vn-2026' WHERE dossier_id ="
                    + " (SELECT dossier_id FROM candidate WHERE rulebook = 'vn-2020' LIMIT 1)",
            "V07 all"),
    SHEET_OF_ANOTHER_MEMBER(
            "evaluation",
            "sheet",
            "UPDATE sheet SET member_name = 'Somebody Else' WHERE id = (SELECT id FROM sheet ORDER BY id DESC LIMIT 1)",
            "I18 evaluation"),
    CLOSED_PASS(
            "evaluation",
            "closed_pass",
            "UPDATE closed_pass SET closed_by_name = 'Somebody Else' WHERE (review_id, number) ="
                    + " (SELECT review_id, number FROM closed_pass LIMIT 1)",
            "I18 evaluation"),
    ATTENDANCE(
            "evaluation",
            "attendance_note",
            "UPDATE attendance_note SET present = '{}' WHERE (session_id, version) ="
                    + " (SELECT session_id, version FROM attendance_note LIMIT 1)",
            "I18 evaluation"),
    WHO_ACTED(
            "registration",
            "dossier_history",
            "UPDATE dossier_history SET why = 'another reason' WHERE (dossier_id, version) ="
                    + " (SELECT dossier_id, version FROM dossier_history LIMIT 1)",
            "I18 registration"),
    GRANT(
            "registration",
            "grant_held",
            "UPDATE grant_held SET valid_from = '2019-01-01' WHERE grant_id = (SELECT grant_id FROM grant_held LIMIT 1)",
            "I18 registration"),
    EVENT_WITH_ITS_HASH(
            "registration",
            "event_journal",
            "UPDATE event_journal SET payload = convert_to('{}', 'UTF8'), sha256 = sha256(convert_to('{}', 'UTF8'))"
                    + " WHERE id = (SELECT max(id) FROM event_journal)",
            "I18 registration"),
    DECISION_NUMBER(
            "certification",
            "decision",
            "UPDATE decision SET number = number || '-1' WHERE id = (SELECT id FROM decision LIMIT 1)",
            "I18 certification"),
    REVOCATION_UNDONE(
            "certification",
            "certificate",
            "UPDATE certificate SET state = 'ACTIVE', approved_by = NULL, approved_by_name = NULL, approved_at = NULL"
                    + " WHERE id = (SELECT id FROM certificate WHERE state = 'REVOKED' LIMIT 1)",
            "I18 certification"),
    NUMBER(
            "certification",
            "number_register",
            "UPDATE number_register SET number = 1000000 WHERE certificate_id ="
                    + " (SELECT certificate_id FROM number_register LIMIT 1)",
            "I18 certification"),
    CERTIFICATE_FROM_NOWHERE(
            "certification",
            "certificate",
            "INSERT INTO certificate SELECT (jsonb_populate_record(c, jsonb_build_object('id', gen_random_uuid(),"
                    + " 'product_id', gen_random_uuid(), 'number', 'X-1', 'lookup_code', 'AAAA-AAAA-AAAA-AAAA'))).*"
                    + " FROM certificate c WHERE state = 'ACTIVE' LIMIT 1",
            "I18 certification"),
    MINUTES(
            "evaluation",
            "minutes",
            "UPDATE minutes SET drafted_by = 'somebody' WHERE id = (SELECT id FROM minutes LIMIT 1)",
            "I18 evaluation"),
    HOLDER(
            "registration",
            "holding",
            "UPDATE holding SET held_from = held_from - interval '3 days' WHERE (dossier_id, number) ="
                    + " (SELECT dossier_id, number FROM holding LIMIT 1)",
            "I18 registration"),
    PUBLIC_LOG_CUT(
            "certification",
            "log_leaf",
            "DELETE FROM log_leaf WHERE leaf_index = (SELECT max(leaf_index) FROM log_leaf)",
            "I28 certification"),
    PUBLIC_FACT(
            "certification",
            "log_leaf",
            "UPDATE log_leaf SET fact = convert_to('{}', 'UTF8') WHERE leaf_index = 0",
            "I28 certification"),
    AUDIT_ENTRY_GONE(
            "certification",
            "audit_entry",
            "DELETE FROM audit_entry WHERE number = (SELECT min(number) FROM audit_entry)",
            "I18 certification"),
    AUDIT_ENTRY_OF_ANOTHER(
            "registration",
            "audit_entry",
            "UPDATE audit_entry SET by_person = 'somebody' WHERE number = (SELECT min(number) FROM audit_entry)",
            "I18 registration"),
    AUDIT_CHAIN_HASHED_ANEW("evaluation", "audit_entry", AuditForgery.HASHED_ANEW, "I18 evaluation"),
    AUDIT_TAIL_CUT_OFF("registration", "audit_entry", AuditForgery.CUT_OFF, "I18 registration"),
    CHECKPOINT(
            "certification",
            "checkpoint",
            "UPDATE checkpoint SET jws = (SELECT jws FROM checkpoint ORDER BY number DESC LIMIT 1) WHERE number = 1",
            "I18 certification");

    private final String database;
    private final String table;
    private final String statement;
    private final String code;

    Tampering(String database, String table, String statement, String code) {
        this.database = database;
        this.table = table;
        this.statement = statement;
        this.code = code;
    }

    /// Makes the change as the tables' owner, with the triggers that forbid it switched off.
    public void change(String server) {
        try (var connection = DriverManager.getConnection(server + database, database, database);
                var changing = connection.createStatement()) {
            changing.execute("ALTER TABLE " + table + " DISABLE TRIGGER USER");
            int changed = changing.executeUpdate(statement);
            if (changed != 1 && !statement.startsWith("DO ")) {
                throw new IllegalStateException(this + " changed nothing");
            }
            changing.execute("ALTER TABLE " + table + " ENABLE TRIGGER USER");
        } catch (SQLException e) {
            throw new IllegalStateException(this + " is impossible", e);
        }
    }

    /// Whether a violation is the one that the change must lead to.
    public boolean isNamedBy(String violation) {
        return violation.startsWith(code + ":");
    }
}
