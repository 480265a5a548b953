package vn.ocop.registration.producer.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ocop.events.ProducerId;
import vn.ocop.events.ProductId;
import vn.ocop.registration.producer.Product;
import vn.ocop.registration.producer.Products;
import vn.ocop.web.problem.Problems;

@Repository
class JdbcProducts implements Products {
    private final JdbcClient jdbc;

    JdbcProducts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(Product product) {
        try {
            insert(product);
        } catch (DuplicateKeyException taken) {
            throw Problems.conflict("product.of-another-producer", product.name());
        }
    }

    @Override
    public Optional<Product> find(ProductId id, ProducerId producer) {
        return jdbc.sql("select * from product where id = :id and producer_id = :producer")
                .param("id", id.value())
                .param("producer", producer.value())
                .query(JdbcProducts::read)
                .optional();
    }

    @Override
    public List<Product> of(ProducerId producer) {
        return jdbc.sql("select * from product where producer_id = :producer order by id")
                .param("producer", producer.value())
                .query(JdbcProducts::read)
                .list();
    }

    @Override
    public int nextSerial(String communeCode, int year) {
        return jdbc.sql("""
                insert into product_serial (commune_code, year, last) values (:commune, :year, 1)
                on conflict (commune_code, year) do update set last = product_serial.last + 1
                returning last
                """)
                .param("commune", communeCode)
                .param("year", year)
                .query(Integer.class)
                .single();
    }

    @Override
    public void codify(ProductId id, String code, String rulebook) {
        jdbc.sql("update product set code = :code, code_rulebook = :rulebook where id = :id")
                .param("id", id.value())
                .param("code", code)
                .param("rulebook", rulebook)
                .update();
    }

    private static Product read(ResultSet row, int number) throws SQLException {
        return new Product(
                new ProductId(row.getObject("id", UUID.class)),
                new ProducerId(row.getObject("producer_id", UUID.class)),
                row.getString("name"),
                row.getInt("set_number"),
                row.getString("code"),
                row.getString("code_rulebook"),
                row.getTimestamp("registered_at").toInstant());
    }

    private void insert(Product product) {
        jdbc.sql("""
                insert into product (id, producer_id, name, set_number, registered_at)
                values (:id, :producer, :name, :set, :at)
                """)
                .param("id", product.id().value())
                .param("producer", product.producerId().value())
                .param("name", product.name())
                .param("set", product.setNumber())
                .param("at", Timestamp.from(product.registeredAt()))
                .update();
    }
}
