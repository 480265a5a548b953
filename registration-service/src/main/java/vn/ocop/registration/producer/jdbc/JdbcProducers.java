package vn.ocop.registration.producer.jdbc;

import java.sql.Timestamp;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ocop.events.ProducerId;
import vn.ocop.registration.administration.Scope;
import vn.ocop.registration.producer.Producer;
import vn.ocop.registration.producer.Producers;
import vn.ocop.web.text.Folding;

@Repository
class JdbcProducers implements Producers {
    // Offices above the commune know a producer by the dossiers that it handed in there.
    private static final String IN_SCOPE = """
            (commune_code = any(:communes) or account = :account
             or id in (select q.producer_id from dossier d join product q on q.id = d.product_id
                       where d.district_code = any(:above) or d.province_code = any(:above)))
            """;

    private final JdbcClient jdbc;

    JdbcProducers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(Producer producer) {
        jdbc.sql("""
                insert into producer (id, version, kind, name, address, commune_code, account, representative_name,
                    representative_phone, representative_email, representative_hash, folded, registered_by,
                    registered_at)
                values (:id, :version, :kind, :name, :address, :commune, :account, :representative, :phone, :email,
                    :hash, :folded, :by, :at)
                """).params(columns(producer)).update();
    }

    @Override
    public Optional<Producer> find(ProducerId id, Scope scope) {
        return jdbc.sql("select * from producer where id = :id and " + IN_SCOPE)
                .param("id", id.value())
                .params(scope.parameters())
                .query(ProducerRow::read)
                .optional();
    }

    @Override
    public List<Producer> search(Scope scope, @Nullable String words, @Nullable UUID after, int rows) {
        return jdbc.sql("select * from producer where " + IN_SCOPE + """
                  and (cast(:words as text) is null or folded like :words)
                  and (cast(:after as uuid) is null or id > :after)
                order by id
                limit :rows
                """)
                .params(scope.parameters())
                .param("words", words == null ? null : Folding.containing(words))
                .param("after", after)
                .param("rows", rows)
                .query(ProducerRow::read)
                .list();
    }

    @Override
    public Optional<Producer> named(Scope scope, String communeCode, String name, String address) {
        return jdbc.sql("select * from producer where commune_code = :commune and folded = :folded and " + IN_SCOPE
                        + " order by id limit 1")
                .param("commune", communeCode)
                .param("folded", Folding.fold(name + " " + address))
                .params(scope.parameters())
                .query(ProducerRow::read)
                .optional();
    }

    private static Map<String, @Nullable Object> columns(Producer producer) {
        var representative = producer.representative();
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("id", producer.id().value());
        columns.put("version", producer.version());
        columns.put("kind", producer.kind().name());
        columns.put("name", producer.name());
        columns.put("address", producer.address());
        columns.put("commune", producer.communeCode());
        columns.put("account", producer.account());
        columns.put("representative", representative == null ? null : representative.name());
        columns.put("phone", representative == null ? null : representative.phone());
        columns.put("email", representative == null ? null : representative.email());
        columns.put("hash", representative == null ? null : representative.identityHash());
        columns.put("folded", Folding.fold(producer.name() + " " + producer.address()));
        columns.put("by", producer.registeredBy());
        columns.put("at", Timestamp.from(producer.registeredAt()));
        return columns;
    }
}
