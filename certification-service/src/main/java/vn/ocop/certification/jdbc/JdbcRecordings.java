package vn.ocop.certification.jdbc;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.ocop.certification.record.ListedPaper;
import vn.ocop.certification.record.PaperCertificate;
import vn.ocop.certification.record.Recording;
import vn.ocop.certification.record.RecordingState;
import vn.ocop.certification.record.RecordingSummary;
import vn.ocop.certification.record.Recordings;
import vn.ocop.events.CertificateId;
import vn.ocop.events.ProducerId;
import vn.ocop.events.ProductId;
import vn.ocop.web.problem.Problems;

/// Tables `recording` and `recording_paper`.
@Component
final class JdbcRecordings implements Recordings {
    private static final String PAPERS = """
            SELECT p.*, c.lookup_code FROM recording_paper p LEFT JOIN certificate c ON c.id = p.certificate_id
            WHERE p.recording_id = ? ORDER BY p.position""";

    private static final String COUNTED = """
            (SELECT r.*, (SELECT count(*) FROM recording_paper p WHERE p.recording_id = r.id) AS papers
             FROM recording r) AS counted""";

    private final JdbcClient jdbc;

    JdbcRecordings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Recording> find(UUID id) {
        return jdbc.sql("SELECT * FROM recording WHERE id = ?")
                .param(id)
                .query((row, _) -> recording(row, papers(id)))
                .optional();
    }

    @Override
    public void add(Recording recording) {
        jdbc.sql("""
                INSERT INTO recording (id, version, state, unit_code, prepared_by, prepared_by_name, prepared_at)
                VALUES (?, ?, ?, ?, ?, ?, ?)""")
                .param(recording.id())
                .param(recording.version())
                .param(recording.state().name())
                .param(recording.unitCode())
                .param(recording.prepared().person())
                .param(recording.prepared().name())
                .param(Row.time(recording.prepared().at()))
                .update();
        for (int position = 0; position < recording.papers().size(); position++) {
            insert(recording.id(), position, recording.papers().get(position));
        }
    }

    @Override
    public void replace(Recording recording) {
        var closed = recording.closed();
        var kept = jdbc.sql("""
                UPDATE recording SET version = :version, state = :state, closed_by = :by, closed_by_name = :name,
                  closed_at = :at, rejection_reason = :reason
                WHERE id = :id AND version = :version - 1""")
                .param("version", recording.version())
                .param("state", recording.state().name())
                .param("by", closed == null ? null : closed.person())
                .param("name", closed == null ? null : closed.name())
                .param("at", closed == null ? null : Row.time(closed.at()))
                .param("reason", recording.rejection())
                .param("id", recording.id())
                .update();
        if (kept == 0) {
            throw Problems.stale();
        }
    }

    @Override
    public List<RecordingSummary> page(
            Set<String> units, @Nullable RecordingState state, @Nullable UUID after, int rows) {
        return new UnitPage(units, state, after, rows)
                .of(jdbc, COUNTED)
                .query(JdbcRecordings::summary)
                .list();
    }

    private void insert(UUID recordingId, int position, ListedPaper listed) {
        var paper = listed.paper();
        jdbc.sql("""
                INSERT INTO recording_paper (recording_id, position, certificate_id, number, product_id, product_code,
                  product_name, product_set, producer_id, producer_name, producer_address, commune_code, stars, issuer,
                  decision_number, decided_on, valid_before, signatory)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(recordingId)
                .param(position)
                .param(listed.id().value())
                .param(paper.number())
                .param(paper.productId() == null ? null : paper.productId().value())
                .param(paper.productCode())
                .param(paper.productName())
                .param(paper.productSet())
                .param(paper.producerId() == null ? null : paper.producerId().value())
                .param(paper.producerName())
                .param(paper.producerAddress())
                .param(paper.communeCode())
                .param(paper.stars())
                .param(paper.issuer())
                .param(paper.decisionNumber())
                .param(paper.decidedOn())
                .param(paper.validBefore())
                .param(paper.signatory())
                .update();
    }

    private List<ListedPaper> papers(UUID recording) {
        return jdbc.sql(PAPERS).param(recording).query(JdbcRecordings::listed).list();
    }

    private static RecordingSummary summary(ResultSet result, int number) throws SQLException {
        return new RecordingSummary(recording(result, List.of()), result.getInt("papers"));
    }

    private static Recording recording(ResultSet result, List<ListedPaper> papers) throws SQLException {
        var row = new Row(result);
        return new Recording(
                row.id("id"),
                row.version(),
                row.one(RecordingState.class, "state"),
                row.text("unit_code"),
                papers,
                requireNonNull(row.stamp("prepared")),
                row.stamp("closed"),
                row.textOrNull("rejection_reason"));
    }

    private static ListedPaper listed(ResultSet result, int number) throws SQLException {
        var row = new Row(result);
        return new ListedPaper(new CertificateId(row.id("certificate_id")), row.textOrNull("lookup_code"), paper(row));
    }

    private static PaperCertificate paper(Row row) throws SQLException {
        var product = row.idOrNull("product_id");
        var producer = row.idOrNull("producer_id");
        return new PaperCertificate(
                row.text("number"),
                product == null ? null : new ProductId(product),
                row.text("product_code"),
                row.text("product_name"),
                row.number("product_set"),
                producer == null ? null : new ProducerId(producer),
                row.text("producer_name"),
                row.text("producer_address"),
                row.text("commune_code"),
                row.number("stars"),
                row.text("issuer"),
                row.text("decision_number"),
                row.date("decided_on"),
                row.date("valid_before"),
                row.text("signatory"));
    }
}
