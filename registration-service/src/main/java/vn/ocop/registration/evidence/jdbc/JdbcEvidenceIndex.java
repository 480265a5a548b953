package vn.ocop.registration.evidence.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ocop.events.ProducerId;
import vn.ocop.registration.administration.Scope;
import vn.ocop.registration.evidence.Details;
import vn.ocop.registration.evidence.Evidence;
import vn.ocop.registration.evidence.EvidenceIndex;
import vn.ocop.registration.evidence.Paper;
import vn.ocop.registration.evidence.Scan;

@Repository
class JdbcEvidenceIndex implements EvidenceIndex {
    private static final String ADD = """
            insert into evidence (producer_id, sha256, media_type, size, file_name, kind, number, issuer,
                issued_on, expires_on, paper, paper_version, scan, uploaded_by, uploaded_at)
            values (:producer, :sha256, :mediaType, :size, :fileName, :kind, :number, :issuer,
                :issuedOn, :expiresOn, :paper, :version, :scan, :by, :at)
            on conflict (producer_id, sha256) do update set
                kind = coalesce(excluded.kind, evidence.kind),
                number = coalesce(excluded.number, evidence.number),
                issuer = coalesce(excluded.issuer, evidence.issuer),
                issued_on = coalesce(excluded.issued_on, evidence.issued_on),
                expires_on = coalesce(excluded.expires_on, evidence.expires_on),
                scan = least(excluded.scan, evidence.scan)
            returning *
            """;

    private final JdbcClient jdbc;

    JdbcEvidenceIndex(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Evidence add(Evidence evidence) {
        var details = evidence.details();
        return jdbc.sql(ADD)
                .param("producer", evidence.producer().value())
                .param("sha256", evidence.sha256())
                .param("mediaType", evidence.mediaType())
                .param("size", evidence.size())
                .param("fileName", evidence.fileName())
                .param("kind", details.kind())
                .param("number", details.number())
                .param("issuer", details.issuer())
                .param("issuedOn", details.issuedOn())
                .param("expiresOn", details.expiresOn())
                .param("paper", evidence.paper().id())
                .param("version", evidence.paper().version())
                .param("scan", evidence.scan().name())
                .param("by", evidence.uploadedBy())
                .param("at", Timestamp.from(evidence.uploadedAt()))
                .query(JdbcEvidenceIndex::read)
                .single();
    }

    @Override
    public Map<String, Evidence> of(ProducerId producer, Collection<String> hashes) {
        if (hashes.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("select * from evidence where producer_id = :producer and sha256 = any(:hashes)")
                .param("producer", producer.value())
                .param("hashes", hashes.toArray(String[]::new))
                .query(JdbcEvidenceIndex::read)
                .stream()
                .collect(Collectors.toMap(Evidence::sha256, Function.identity()));
    }

    @Override
    public List<Evidence> of(ProducerId producer) {
        return jdbc.sql("select * from evidence where producer_id = :producer order by uploaded_at desc, sha256")
                .param("producer", producer.value())
                .query(JdbcEvidenceIndex::read)
                .list();
    }

    @Override
    public Optional<Evidence> find(String sha256, Scope scope) {
        return jdbc.sql("""
                select e.* from evidence e join producer p on p.id = e.producer_id
                where e.sha256 = :sha256 and (p.commune_code = any(:communes) or p.account = :account)
                order by e.uploaded_at
                limit 1
                """)
                .param("sha256", sha256)
                .param("communes", scope.communes().toArray(String[]::new))
                .param("account", scope.account())
                .query(JdbcEvidenceIndex::read)
                .optional();
    }

    @Override
    public Optional<Evidence> find(String sha256) {
        return jdbc.sql("select * from evidence where sha256 = :sha256 order by uploaded_at limit 1")
                .param("sha256", sha256)
                .query(JdbcEvidenceIndex::read)
                .optional();
    }

    @Override
    public Optional<Paper> paper(ProducerId producer, String sha256) {
        jdbc.sql("select id from producer where id = :producer for update")
                .param("producer", producer.value())
                .query(UUID.class)
                .single();
        return jdbc.sql("""
                select paper, max(paper_version) as latest from evidence
                where paper = (select paper from evidence where producer_id = :producer and sha256 = :sha256)
                group by paper
                """)
                .param("producer", producer.value())
                .param("sha256", sha256)
                .query((row, _) -> new Paper(row.getObject("paper", UUID.class), row.getInt("latest")))
                .optional();
    }

    private static Details details(ResultSet row) throws SQLException {
        return new Details(
                row.getString("kind"),
                row.getString("number"),
                row.getString("issuer"),
                row.getObject("issued_on", LocalDate.class),
                row.getObject("expires_on", LocalDate.class));
    }

    private static Evidence read(ResultSet row, int number) throws SQLException {
        return new Evidence(
                new ProducerId(row.getObject("producer_id", UUID.class)),
                row.getString("sha256"),
                row.getString("media_type"),
                row.getLong("size"),
                row.getString("file_name"),
                details(row),
                new Paper(row.getObject("paper", UUID.class), row.getInt("paper_version")),
                Scan.valueOf(row.getString("scan")),
                row.getString("uploaded_by"),
                row.getTimestamp("uploaded_at").toInstant());
    }
}
