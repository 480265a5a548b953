package vn.ocop.journeys.running;

/// What somebody does who knows how audit entries are chained, but has not the key that seals them.
final class AuditForgery {
    private static final String ENTRY_TEXT = "convert_to(concat_ws(E'\\n', e.chain, e.seq, e.number,"
            + " (extract(epoch FROM e.at) * 1000000)::bigint, e.what, e.key, e.act, coalesce(e.by_person, ''),"
            + " encode(e.digest, 'hex')), 'UTF8')";

    /// Changes who did something, and hashes the whole chain and its head anew.
    static final String HASHED_ANEW = """
            DO $$
            DECLARE
                c smallint := (SELECT chain FROM audit_entry ORDER BY number LIMIT 1);
                h bytea := sha256(convert_to('ocop audit chain ' || c, 'UTF8'));
                e audit_entry;
            BEGIN
                UPDATE audit_entry SET by_person = 'somebody' WHERE chain = c AND seq = 1;
                FOR e IN SELECT * FROM audit_entry WHERE chain = c ORDER BY seq LOOP
                    h := sha256(h || %s);
                    UPDATE audit_entry SET hash = h WHERE chain = c AND seq = e.seq;
                END LOOP;
                UPDATE chain_head SET hash = h WHERE chain = c;
            END $$
            """.formatted(ENTRY_TEXT);

    /// Cuts off the end of a chain, and sets its head back to where it ends then.
    static final String CUT_OFF = """
            DO $$
            DECLARE
                c smallint := (SELECT chain FROM audit_entry GROUP BY chain HAVING count(*) > 3 LIMIT 1);
            BEGIN
                DELETE FROM audit_entry WHERE chain = c AND seq > 1;
                UPDATE chain_head SET (seq, hash) = (SELECT seq, hash FROM audit_entry WHERE chain = c) WHERE chain = c;
            END $$
            """;

    private AuditForgery() {}
}
