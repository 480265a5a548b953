package vn.ocop.evaluation.review.jdbc;

import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ocop.evaluation.review.HistoryEntry;
import vn.ocop.evaluation.review.Review;
import vn.ocop.evaluation.review.ReviewState;
import vn.ocop.evaluation.review.Reviews;
import vn.ocop.events.DossierId;

@Repository
class JdbcReviews implements Reviews {
    private static final String OF_UNITS = " where r.id = :id and r.unit_code = any(:units)";
    private static final String ONE = ReviewStatements.SELECT + OF_UNITS;

    private final JdbcClient jdbc;

    JdbcReviews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(Review review, String deed) {
        jdbc.sql(ReviewStatements.ADD)
                .params(ReviewColumns.all(review))
                .param("deed", deed)
                .update();
    }

    @Override
    public Optional<Review> find(UUID id, Set<String> units) {
        return one(ONE, id, units);
    }

    @Override
    public Optional<Review> concerning(UUID id, String person, Set<String> units, Set<String> communes) {
        return jdbc.sql(ReviewStatements.CONCERNING)
                .param("id", id)
                .param("person", person)
                .param("units", units.toArray(String[]::new))
                .param("communes", communes.toArray(String[]::new))
                .query(ReviewRow::read)
                .optional();
    }

    @Override
    public Optional<Review> locked(UUID id, Set<String> units) {
        return one(ONE + " for no key update of r", id, units);
    }

    @Override
    public Optional<Review> shared(UUID id, Set<String> units) {
        return one(ONE + " for share of r", id, units);
    }

    @Override
    public Optional<Review> sharedInSession(UUID id, Set<String> units) {
        return inSession(id, units, " for share of r");
    }

    @Override
    public Optional<Review> lockedInSession(UUID id, Set<String> units) {
        return inSession(id, units, " for no key update of r");
    }

    /// Whoever waited for the review may have waited for a change of its session: it is read once both are held.
    private Optional<Review> inSession(UUID id, Set<String> units, String hold) {
        var held = jdbc.sql("select r.id from review r" + OF_UNITS + hold)
                .param("id", id)
                .param("units", units.toArray(String[]::new))
                .query(UUID.class)
                .optional();
        if (held.isEmpty()) {
            return Optional.empty();
        }
        jdbc.sql(ReviewStatements.HOLD_SESSION)
                .param("id", id)
                .query(UUID.class)
                .optional();
        return one(ONE, id, units);
    }

    @Override
    public List<Review> lockedOf(DossierId dossier) {
        return jdbc.sql(ReviewStatements.SELECT
                        + " where r.dossier_id = :dossier order by r.id desc for no key update of r")
                .param("dossier", dossier.value())
                .query(ReviewRow::read)
                .list();
    }

    @Override
    public int returnsOf(DossierId dossier) {
        return jdbc.sql("select count(*) from review_history h join review r on r.id = h.review_id"
                        + " where r.dossier_id = :dossier and h.action = 'RETURN'")
                .param("dossier", dossier.value())
                .query(Integer.class)
                .single();
    }

    @Override
    public List<Review> lockedHeldBy(String person) {
        return jdbc.sql(ReviewStatements.SELECT + " where r.claimed_by = :person order by r.id for no key update of r")
                .param("person", person)
                .query(ReviewRow::read)
                .list();
    }

    @Override
    public boolean replace(Review review, ReviewState from, String deed) {
        return jdbc.sql(ReviewStatements.REPLACE)
                        .params(ReviewColumns.changing(review))
                        .param("deed", deed)
                        .param("from", from.name())
                        .update()
                == 1;
    }

    @Override
    public List<Review> search(Search search) {
        var state = search.state();
        return jdbc.sql(ReviewStatements.SEARCH)
                .param("person", search.person())
                .param("units", search.units().toArray(String[]::new))
                .param("dossier", search.dossierId())
                .param("state", state == null ? null : state.name())
                .param("before", search.before())
                .param("rows", search.rows())
                .query(ReviewRow::read)
                .list();
    }

    @Override
    public List<Review> waiting(Waiting waiting) {
        var state = waiting.state();
        var tier = waiting.tier();
        var after = waiting.after();
        return jdbc.sql(ReviewStatements.WAITING)
                .param("person", waiting.person())
                .param("districts", waiting.districts().toArray(String[]::new))
                .param("provinces", waiting.provinces().toArray(String[]::new))
                .param("secretaries", waiting.secretaries().toArray(String[]::new))
                .param("members", waiting.members().toArray(String[]::new))
                .param("inWriting", waiting.inWriting().toArray(String[]::new))
                .param("state", state == null ? null : state.name())
                .param("tier", tier == null ? null : tier.name())
                .param("since", after == null ? null : Timestamp.from(after.since()))
                .param("after", after == null ? null : after.id())
                .param("rows", waiting.rows())
                .query(ReviewRow::read)
                .list();
    }

    @Override
    public List<Review> heardIn(UUID sessionId) {
        return jdbc.sql(ReviewStatements.HEARD)
                .param("session", sessionId)
                .query(ReviewRow::read)
                .list();
    }

    @Override
    public List<HistoryEntry> history(UUID id) {
        return jdbc.sql("select * from review_history where review_id = :id order by version")
                .param("id", id)
                .query(ReviewRow::entry)
                .list();
    }

    private Optional<Review> one(String query, UUID id, Set<String> units) {
        return jdbc.sql(query)
                .param("id", id)
                .param("units", units.toArray(String[]::new))
                .query(ReviewRow::read)
                .optional();
    }
}
