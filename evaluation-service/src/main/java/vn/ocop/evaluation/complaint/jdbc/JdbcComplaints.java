package vn.ocop.evaluation.complaint.jdbc;

import java.sql.Timestamp;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ocop.evaluation.complaint.Complaint;
import vn.ocop.evaluation.complaint.ComplaintEntry;
import vn.ocop.evaluation.complaint.ComplaintState;
import vn.ocop.evaluation.complaint.Complaints;

@Repository
class JdbcComplaints implements Complaints {
    private final JdbcClient jdbc;

    JdbcComplaints(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(Complaint complaint, String deed) {
        var lodging = complaint.lodging();
        var all = changing(complaint, deed);
        all.put("review", complaint.reviewId());
        all.put("unit", complaint.unitCode());
        all.put("ground", lodging.ground().name());
        all.put("text", lodging.text());
        all.put("way", lodging.way().name());
        all.put("received", lodging.receivedOn());
        all.put("learned", lodging.learnedOn());
        jdbc.sql(ComplaintStatements.ADD).params(all).update();
    }

    @Override
    public Optional<Complaint> find(UUID id) {
        return jdbc.sql(ComplaintStatements.SELECT + " where c.id = :id")
                .param("id", id)
                .query(ComplaintRow::read)
                .optional();
    }

    @Override
    public boolean replace(Complaint complaint, ComplaintState from, String deed) {
        var all = changing(complaint, deed);
        all.put("from", from.name());
        return jdbc.sql(ComplaintStatements.REPLACE).params(all).update() == 1;
    }

    @Override
    public List<Complaint> on(UUID reviewId) {
        return jdbc.sql(ComplaintStatements.SELECT + " where c.review_id = :review order by c.id")
                .param("review", reviewId)
                .query(ComplaintRow::read)
                .list();
    }

    @Override
    public List<Complaint> open(String person, Set<String> units, @Nullable Place after, int rows) {
        return jdbc.sql(ComplaintStatements.OPEN)
                .param("person", person)
                .param("units", units.toArray(String[]::new))
                .param("since", after == null ? null : after.receivedOn())
                .param("after", after == null ? null : after.id())
                .param("rows", rows)
                .query(ComplaintRow::read)
                .list();
    }

    @Override
    public List<ComplaintEntry> history(UUID id) {
        return jdbc.sql("select * from complaint_history where complaint_id = :id order by version")
                .param("id", id)
                .query(ComplaintRow::entry)
                .list();
    }

    @Override
    public Set<String> tookPart(UUID reviewId) {
        return Set.copyOf(jdbc.sql(ComplaintStatements.TOOK_PART)
                .param("review", reviewId)
                .query(String.class)
                .list());
    }

    private static Map<String, @Nullable Object> changing(Complaint complaint, String deed) {
        var officer = complaint.officer();
        var settlement = complaint.settlement();
        var act = complaint.act();
        var all = new HashMap<String, @Nullable Object>();
        all.put("id", complaint.id());
        all.put("version", complaint.version());
        all.put("state", complaint.state().name());
        all.put("officer", officer == null ? null : officer.person());
        all.put("officerName", officer == null ? null : officer.name());
        all.put("accepted", complaint.acceptedOn());
        all.put("complex", complaint.complex());
        all.put("outcome", settlement == null ? null : settlement.outcome().name());
        all.put("grounds", settlement == null ? null : settlement.grounds());
        all.put("consequence", settlement == null ? null : settlement.consequence());
        all.put("by", act.person());
        all.put("name", act.name());
        all.put("at", Timestamp.from(act.at()));
        all.put("why", act.why());
        all.put("deed", deed);
        return all;
    }
}
