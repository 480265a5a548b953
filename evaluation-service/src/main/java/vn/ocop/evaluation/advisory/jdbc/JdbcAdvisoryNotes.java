package vn.ocop.evaluation.advisory.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.ocop.evaluation.advisory.AdvisoryNote;
import vn.ocop.evaluation.advisory.AdvisoryNotes;
import vn.ocop.evaluation.advisory.NoteKind;
import vn.ocop.evaluation.desk.Act;
import vn.ocop.events.EvaluationEvent.ReturnedItem;

@Repository
class JdbcAdvisoryNotes implements AdvisoryNotes {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<ReturnedItem>> ITEMS = new TypeReference<>() {};
    private static final TypeReference<Map<String, Integer>> TICKS = new TypeReference<>() {};

    private final JdbcClient jdbc;

    JdbcAdvisoryNotes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean add(AdvisoryNote note) {
        var written = note.written();
        return jdbc.sql("""
            insert into advisory_note (id, review_id, kind, opinion, in_order, items, ticks, total,
                written_by, written_by_name, written_at)
            values (:id, :review, :kind, :opinion, :order, cast(:items as jsonb), cast(:ticks as jsonb),
                :total, :by, :name, :at)
            on conflict do nothing
            """)
                        .param("id", note.id())
                        .param("review", note.reviewId())
                        .param("kind", note.kind().name())
                        .param("opinion", note.opinion())
                        .param("order", note.inOrder())
                        .param("items", JSON.writeValueAsString(note.items()))
                        .param("ticks", JSON.writeValueAsString(note.ticks()))
                        .param("total", note.total())
                        .param("by", written.person())
                        .param("name", written.name())
                        .param("at", Timestamp.from(written.at()))
                        .update()
                == 1;
    }

    @Override
    public List<AdvisoryNote> on(UUID reviewId) {
        return jdbc.sql("select * from advisory_note where review_id = :review order by id")
                .param("review", reviewId)
                .query(JdbcAdvisoryNotes::read)
                .list();
    }

    private static AdvisoryNote read(ResultSet row, int number) throws SQLException {
        return new AdvisoryNote(
                row.getObject("id", UUID.class),
                row.getObject("review_id", UUID.class),
                NoteKind.valueOf(row.getString("kind")),
                row.getString("opinion"),
                row.getObject("in_order", Boolean.class),
                JSON.readValue(row.getString("items"), ITEMS),
                JSON.readValue(row.getString("ticks"), TICKS),
                row.getObject("total", Integer.class),
                new Act(
                        row.getString("written_by"),
                        row.getString("written_by_name"),
                        row.getTimestamp("written_at").toInstant(),
                        null));
    }
}
