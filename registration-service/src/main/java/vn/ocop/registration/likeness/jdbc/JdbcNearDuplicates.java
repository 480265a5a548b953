package vn.ocop.registration.likeness.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ocop.events.ProductId;
import vn.ocop.registration.likeness.NearDuplicate;
import vn.ocop.registration.likeness.NearDuplicates;
import vn.ocop.registration.likeness.Verdict;
import vn.ocop.registration.likeness.Verdict.Finding;

@Repository
class JdbcNearDuplicates implements NearDuplicates {
    // `%` finds by the index what shares three trigrams of ten; of those, names that share six of ten are alike.
    private static final String FIND = """
            select p.id, p.name, p.set_number, r.name as producer, r.commune_code,
                   round(similarity(p.folded, own.folded) * 100) as likeness, v.*
            from product own
            join product p on p.folded % own.folded and p.id <> own.id and p.set_number = own.set_number
            join producer r on r.id = p.producer_id
            left join lateral (
                select verdict, reason, judged_by, judged_at from product_verdict
                where product = least(p.id, own.id) and other = greatest(p.id, own.id)
                order by id desc limit 1) v on true
            where own.id = :product and similarity(p.folded, own.folded) >= 0.6
            order by likeness desc, p.id
            limit 50
            """;

    private final JdbcClient jdbc;

    JdbcNearDuplicates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<NearDuplicate> of(ProductId product) {
        return jdbc.sql(FIND)
                .param("product", product.value())
                .query(JdbcNearDuplicates::read)
                .list();
    }

    @Override
    public void add(UUID id, ProductId one, ProductId other, Verdict verdict) {
        jdbc.sql("""
                insert into product_verdict (id, product, other, verdict, reason, judged_by, judged_at)
                values (:id, least(:one, :other), greatest(:one, :other), :verdict, :reason, :by, :at)
                """)
                .param("id", id)
                .param("one", one.value())
                .param("other", other.value())
                .param("verdict", verdict.finding().name())
                .param("reason", verdict.reason())
                .param("by", verdict.judgedBy())
                .param("at", Timestamp.from(verdict.judgedAt()))
                .update();
    }

    private static NearDuplicate read(ResultSet row, int number) throws SQLException {
        return new NearDuplicate(
                new ProductId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getInt("set_number"),
                row.getString("producer"),
                row.getString("commune_code"),
                row.getInt("likeness"),
                verdict(row));
    }

    private static @Nullable Verdict verdict(ResultSet row) throws SQLException {
        var finding = row.getString("verdict");
        return finding == null
                ? null
                : new Verdict(
                        Finding.valueOf(finding),
                        row.getString("reason"),
                        row.getString("judged_by"),
                        row.getTimestamp("judged_at").toInstant());
    }
}
