package vn.ocop.registration.participation.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ocop.events.ProductId;
import vn.ocop.registration.participation.AnnualList;
import vn.ocop.registration.participation.ListedProduct;

@Repository
class JdbcAnnualList implements AnnualList {
    private static final String PROPOSE = """
            insert into participating_product (province_code, year, product_id, listed_by, listed_at)
            select :province, :year, product.id, :person, :now
            from product join producer on producer.id = product.producer_id
            where product.id = :product and exists (select 1 from unit
                where unit.code = producer.commune_code and unit.kind = 'COMMUNE' and unit.province_code = :province)
            on conflict (province_code, year, product_id) do update set year = excluded.year""";
    private static final String LISTED = """
            select listed.*, product.name, producer.name as producer, producer.commune_code
            from participating_product listed
            join product on product.id = listed.product_id join producer on producer.id = product.producer_id
            where listed.province_code = :province and listed.year = :year order by product.name, product.id""";

    private final JdbcClient jdbc;

    JdbcAnnualList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean propose(String provinceCode, int year, ProductId product, String person, Instant now) {
        return jdbc.sql(PROPOSE)
                        .params(key(provinceCode, year))
                        .param("product", product.value())
                        .param("person", person)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    @Override
    public boolean strike(String provinceCode, int year, ProductId product) {
        return jdbc.sql("delete from participating_product where province_code = :province and year = :year"
                                + " and product_id = :product and decision is null")
                        .params(key(provinceCode, year))
                        .param("product", product.value())
                        .update()
                == 1;
    }

    @Override
    public int approve(String provinceCode, int year, String decision, String person, Instant now) {
        return jdbc.sql("update participating_product set decision = :decision, approved_by = :person,"
                        + " approved_at = :now where province_code = :province and year = :year and decision is null")
                .params(key(provinceCode, year))
                .param("decision", decision)
                .param("person", person)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public boolean isApproved(String provinceCode, int year, ProductId product) {
        return jdbc.sql("select exists (select 1 from participating_product where province_code = :province"
                        + " and year = :year and product_id = :product and decision is not null)")
                .params(key(provinceCode, year))
                .param("product", product.value())
                .query(Boolean.class)
                .single();
    }

    @Override
    public List<ListedProduct> of(String provinceCode, int year) {
        return jdbc.sql(LISTED)
                .params(key(provinceCode, year))
                .query(JdbcAnnualList::read)
                .list();
    }

    private static Map<String, Object> key(String provinceCode, int year) {
        return Map.of("province", provinceCode, "year", year);
    }

    private static ListedProduct read(ResultSet row, int number) throws SQLException {
        var approved = row.getTimestamp("approved_at");
        return new ListedProduct(
                new ProductId(row.getObject("product_id", UUID.class)),
                row.getString("name"),
                row.getString("producer"),
                row.getString("commune_code"),
                row.getString("listed_by"),
                row.getTimestamp("listed_at").toInstant(),
                row.getString("decision"),
                row.getString("approved_by"),
                approved == null ? null : approved.toInstant());
    }
}
