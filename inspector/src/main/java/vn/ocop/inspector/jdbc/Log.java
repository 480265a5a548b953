package vn.ocop.inspector.jdbc;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The transparency log as it lies in certification's database.
public final class Log {
    private final Databases databases;

    public Log(Databases databases) {
        this.databases = databases;
    }

    /// An entry.
    ///
    /// @param fact its bytes in Base64
    public record Entry(long index, String certificate, String fact) {
        public byte[] bytes() {
            return Base64.getMimeDecoder().decode(fact);
        }
    }

    /// All entries, in order.
    public List<Entry> entries() {
        return databases
                .of(Service.CERTIFICATION)
                .sql("SELECT leaf_index, certificate_id::text AS certificate, encode(fact, 'base64') AS fact"
                        + " FROM log_leaf ORDER BY leaf_index")
                .query((row, _) ->
                        new Entry(row.getLong("leaf_index"), row.getString("certificate"), row.getString("fact")))
                .list();
    }

    /// The roots in Base64 that were signed, by the number of entries they are over.
    public Map<Long, String> roots() {
        return databases
                .lines(
                        Service.CERTIFICATION,
                        "SELECT size || ' ' || encode(root, 'base64') FROM log_checkpoint"
                                + " WHERE note LIKE '%' || size || E'\\n' || encode(root, 'base64') || '%'")
                .stream()
                .map(line -> line.split(" ", 2))
                .collect(Collectors.toMap(parts -> Long.valueOf(parts[0]), parts -> parts[1]));
    }

    /// Checkpoints whose note does not say what the row says, and certificates that the log's newest entry
    /// contradicts or that have none. A requested revocation is published when it is approved: until then the
    /// log says what was published last.
    public List<String> contradictions() {
        return databases.lines(Service.CERTIFICATION, """
                WITH said AS (
                  SELECT DISTINCT ON (certificate_id) certificate_id, certificate_version,
                    convert_from(fact, 'UTF8')::jsonb AS fact
                  FROM log_leaf ORDER BY certificate_id, certificate_version DESC),
                published AS (
                  SELECT DISTINCT ON (subject) subject, version, to_state FROM step
                  WHERE action NOT IN ('REQUEST_REVOCATION', 'KEEP', 'KEEP_SUSPENDED') ORDER BY subject, version DESC)
                SELECT 'checkpoint over ' || size || ' entries says another root than its note' FROM log_checkpoint
                WHERE note NOT LIKE '%' || size || E'\\n' || encode(root, 'base64') || '%'
                UNION ALL
                SELECT 'certificate ' || c.number || ' (' || c.id || ') is not what the log says of it' FROM certificate c
                JOIN said ON said.certificate_id = c.id
                LEFT JOIN published p ON p.subject = c.id
                WHERE NOT EXISTS (SELECT FROM log_pending w WHERE w.certificate_id = c.id)
                  AND (said.certificate_version, said.fact ->> 'state', said.fact ->> 'stars', said.fact ->> 'number',
                       said.fact ->> 'decisionNumber', said.fact ->> 'validFrom', said.fact ->> 'validBefore')
                    IS DISTINCT FROM (p.version, CASE c.state WHEN 'REVOCATION_REQUESTED' THEN p.to_state ELSE c.state END, c.stars::text, c.number, c.decision_number, c.valid_from::text,
                       coalesce(c.extended_before, c.valid_before)::text)
                UNION ALL
                SELECT 'certificate ' || c.number || ' (' || c.id || ') is not in the log' FROM certificate c
                WHERE NOT EXISTS (SELECT FROM said WHERE said.certificate_id = c.id)
                  AND NOT EXISTS (SELECT FROM log_pending p WHERE p.certificate_id = c.id)
                UNION ALL
                SELECT 'entry ' || leaf_index || ' about certificate ' || certificate_id || ' is about none' FROM log_leaf l
                WHERE NOT EXISTS (SELECT FROM certificate c WHERE c.id = l.certificate_id)""");
    }
}
