package vn.ocop.certification.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.ocop.certification.decision.Candidate;
import vn.ocop.certification.decision.Candidates;
import vn.ocop.certification.decision.Closing;
import vn.ocop.certification.history.Stamp;
import vn.ocop.events.DossierId;
import vn.ocop.web.problem.Problems;

/// Tables `candidate` and `dossier_withdrawal`.
@Component
final class JdbcCandidates implements Candidates {
    private static final String INSERT = """
            INSERT INTO candidate (dossier_id, version, state, unit_code, kind, product_id, product_code, product_name,
              set_number, producer_id, producer_kind, producer_name, producer_address, commune_code, district_code,
              province_code, rulebook, policy_version, submitted_on, registered_by, stars, certifier, provisional,
              central_reference, scored_by, ranked_by, ranked_at)
            VALUES (:dossier_id, :version, :state, :unit_code, :kind, :product_id, :product_code, :product_name,
              :set_number, :producer_id, :producer_kind, :producer_name, :producer_address, :commune_code,
              :district_code, :province_code, :rulebook, :policy_version, :submitted_on, :registered_by, :stars,
              :certifier, :provisional, :central_reference, :scored_by, :ranked_by, :ranked_at)""";
    private static final String UPDATE = """
            UPDATE candidate SET version = :version, state = :state, unit_code = :unit_code, stars = :stars,
              certifier = :certifier, provisional = :provisional, central_reference = :central_reference,
              scored_by = :scored_by, ranked_by = :ranked_by, ranked_at = :ranked_at, proposal_id = :proposal_id,
              certificate_id = :certificate_id, closing_reason = :closing_reason, closed_by = :closed_by,
              closed_by_name = :closed_by_name, closed_at = :closed_at
            WHERE dossier_id = :dossier_id AND version = :version - 1""";
    private static final String SELECT = """
            SELECT candidate.*, EXISTS (SELECT FROM doubt
              WHERE doubt.dossier_id = candidate.dossier_id AND settled_at IS NULL) AS doubted
            FROM candidate
            """;
    private static final String PAGE = SELECT + """
            WHERE unit_code = ANY (:units) AND dossier_id > coalesce(:after::uuid, '00000000-0000-0000-0000-000000000000')
              AND (:state::text IS NULL OR state = :state) AND (:dossier::uuid IS NULL OR dossier_id = :dossier)
            ORDER BY dossier_id LIMIT :rows""";

    private final JdbcClient jdbc;

    JdbcCandidates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void lock(DossierId dossierId) {
        jdbc.sql("SELECT pg_advisory_xact_lock(?)")
                .param(dossierId.value().getLeastSignificantBits())
                .query((row, number) -> true)
                .single();
        jdbc.sql("SELECT true FROM candidate WHERE dossier_id = ? FOR UPDATE")
                .param(dossierId.value())
                .query(Boolean.class)
                .optional();
    }

    @Override
    public Optional<Candidate> find(DossierId dossierId) {
        return jdbc.sql(SELECT + "WHERE dossier_id = ?")
                .param(dossierId.value())
                .query(CandidateRow::candidate)
                .optional();
    }

    @Override
    public List<Candidate> all(Collection<DossierId> dossiers) {
        return jdbc.sql(SELECT + "WHERE dossier_id = ANY (?::uuid[])")
                .param(dossiers.stream().map(DossierId::toString).toArray(String[]::new))
                .query(CandidateRow::candidate)
                .list();
    }

    @Override
    public void open(Candidate candidate) {
        jdbc.sql(INSERT).params(CandidateParams.all(candidate)).update();
    }

    @Override
    public void replace(List<Candidate> candidates) {
        for (var candidate : candidates) {
            if (jdbc.sql(UPDATE).params(CandidateParams.changing(candidate)).update() == 0) {
                throw Problems.stale();
            }
        }
    }

    @Override
    public void remember(DossierId dossierId, Closing withdrawal) {
        jdbc.sql("""
                INSERT INTO dossier_withdrawal (dossier_id, reason, withdrawn_by, withdrawn_at)
                VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING""")
                .param(dossierId.value())
                .param(withdrawal.reason())
                .param(withdrawal.by().person())
                .param(Row.time(withdrawal.by().at()))
                .update();
    }

    @Override
    public Optional<Closing> withdrawal(DossierId dossierId) {
        return jdbc.sql("SELECT * FROM dossier_withdrawal WHERE dossier_id = ?")
                .param(dossierId.value())
                .query(JdbcCandidates::closing)
                .optional();
    }

    @Override
    public List<Candidate> page(Query query) {
        var state = query.state();
        return jdbc.sql(PAGE)
                .param("units", query.units().toArray(String[]::new))
                .param("after", query.after())
                .param("state", state == null ? null : state.name())
                .param("dossier", query.dossierId())
                .param("rows", query.rows())
                .query(CandidateRow::candidate)
                .list();
    }

    private static Closing closing(ResultSet result, int number) throws SQLException {
        var row = new Row(result);
        var person = row.text("withdrawn_by");
        return new Closing(row.text("reason"), new Stamp(person, person, row.instant("withdrawn_at")));
    }
}
