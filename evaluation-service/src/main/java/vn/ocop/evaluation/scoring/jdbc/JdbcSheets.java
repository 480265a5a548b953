package vn.ocop.evaluation.scoring.jdbc;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ocop.evaluation.scoring.SealedSheet;
import vn.ocop.evaluation.scoring.Sheets;
import vn.ocop.events.DossierId;

@Repository
class JdbcSheets implements Sheets {
    private static final String OF_MEMBER = " where review_id = :review and pass = :pass and member = :member";

    private final JdbcClient jdbc;

    JdbcSheets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean add(SealedSheet sheet) {
        return jdbc.sql("""
                        insert into sheet (id, review_id, pass, member, member_name, ticks, total, hash, submitted_at)
                        values (:id, :review, :pass, :member, :name, cast(:ticks as jsonb), :total, :hash, :at)
                        on conflict (review_id, pass, member) do nothing
                        """)
                        .param("id", sheet.id())
                        .param("review", sheet.reviewId())
                        .param("pass", sheet.pass())
                        .param("member", sheet.member())
                        .param("name", sheet.memberName())
                        .param("ticks", SheetRow.written(sheet.ticks()))
                        .param("total", sheet.total())
                        .param("hash", sheet.hash())
                        .param("at", Timestamp.from(sheet.submittedAt()))
                        .update()
                == 1;
    }

    @Override
    public List<SealedSheet> onDossier(DossierId dossier) {
        return jdbc.sql("""
                select t.* from sheet t join review r on r.id = t.review_id
                where r.dossier_id = :dossier and t.invalidated_at is null
                order by t.submitted_at, t.id
                """)
                .param("dossier", dossier.value())
                .query(SheetRow::read)
                .list();
    }

    @Override
    public List<SealedSheet> ofPass(UUID reviewId, int pass) {
        return jdbc.sql("""
                select * from sheet where review_id = :review and pass = :pass and invalidated_at is null
                order by submitted_at, id
                """)
                .param("review", reviewId)
                .param("pass", pass)
                .query(SheetRow::read)
                .list();
    }

    @Override
    public Set<String> submitters(UUID reviewId, int pass) {
        return jdbc.sql("""
                select member from sheet where review_id = :review and pass = :pass and invalidated_at is null
                """)
                .param("review", reviewId)
                .param("pass", pass)
                .query((row, number) -> row.getString("member"))
                .set();
    }

    @Override
    public boolean scored(DossierId dossier, String person) {
        return jdbc.sql("""
                select exists (select 1 from sheet t join review r on r.id = t.review_id
                    where r.dossier_id = :dossier and t.member = :person and t.invalidated_at is null)
                """)
                .param("dossier", dossier.value())
                .param("person", person)
                .query(Boolean.class)
                .single();
    }

    @Override
    public Optional<SealedSheet> own(UUID reviewId, int pass, String member) {
        return jdbc.sql("select * from sheet" + OF_MEMBER)
                .param("review", reviewId)
                .param("pass", pass)
                .param("member", member)
                .query(SheetRow::read)
                .optional();
    }

    @Override
    public void invalidate(UUID reviewId, int pass, String member, String why, Instant at) {
        jdbc.sql("update sheet set invalidated_at = :at, invalidated_because = :why" + OF_MEMBER
                        + " and invalidated_at is null")
                .param("at", Timestamp.from(at))
                .param("why", why)
                .param("review", reviewId)
                .param("pass", pass)
                .param("member", member)
                .update();
    }

    @Override
    public int invalidateAll(DossierId dossier, String member, String why, Instant at) {
        return jdbc.sql("""
                update sheet t set invalidated_at = :at, invalidated_because = :why
                from review r
                where r.id = t.review_id and r.dossier_id = :dossier and t.member = :member and t.invalidated_at is null
                """)
                .param("at", Timestamp.from(at))
                .param("why", why)
                .param("dossier", dossier.value())
                .param("member", member)
                .update();
    }

    @Override
    public void draft(UUID reviewId, int pass, String member, Map<String, Integer> ticks, Instant at) {
        jdbc.sql("""
                insert into sheet_draft (review_id, pass, member, ticks, saved_at)
                values (:review, :pass, :member, cast(:ticks as jsonb), :at)
                on conflict (review_id, pass, member) do update set ticks = excluded.ticks, saved_at = excluded.saved_at
                """)
                .param("review", reviewId)
                .param("pass", pass)
                .param("member", member)
                .param("ticks", SheetRow.JSON.writeValueAsString(ticks))
                .param("at", Timestamp.from(at))
                .update();
    }

    @Override
    public Optional<Draft> draft(UUID reviewId, int pass, String member) {
        return jdbc.sql("select * from sheet_draft" + OF_MEMBER)
                .param("review", reviewId)
                .param("pass", pass)
                .param("member", member)
                .query(SheetRow::draft)
                .optional();
    }
}
