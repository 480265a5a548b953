package vn.ocop.registration.dossier.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ocop.events.DossierId;
import vn.ocop.events.DossierKind;
import vn.ocop.events.Holder;
import vn.ocop.registration.administration.Scope;
import vn.ocop.registration.dossier.DossierState;
import vn.ocop.registration.dossier.EarlierRules;
import vn.ocop.registration.dossier.UnderEarlierRules;
import vn.ocop.web.time.Today;

@Repository
class JdbcEarlierRules implements EarlierRules {
    private static final String WITHOUT = """
            select d.id from dossier d
            where d.state in ('SUBMITTED', 'COMMUNE_REPORTED', 'UNDER_REVIEW', 'RETURNED', 'FORWARDED_TO_CENTRE')
              and d.submission ->> 'rulebook' = :rulebook and d.subject ->> 'kind' = any(:kinds)
              and exists (select from holding h where h.dossier_id = d.id and h.number = 1 and h.held_from < :changed)
              and not exists (select from deadline l where l.dossier_id = d.id and l.name like 'pending-%')
            order by d.id
            limit :most
            for update of d skip locked
            """;
    private static final String ALL = """
            select d.id, d.state, q.name as product, p.name as producer, d.subject ->> 'kind' as kind,
                d.submission ->> 'rulebook' as rulebook, l.started_on, l.due_on,
                (select h.holder from holding h where h.dossier_id = d.id and h.held_until is null) as holder,
                array(select n.recipient || ' ' || n.unit_code || ' ' || n.status from notice n
                      where n.dossier_id = d.id and n.kind = 'RULES_CHANGED' order by n.id) as told
            from deadline l join dossier d on d.id = l.dossier_id join product q on q.id = d.product_id
                join producer p on p.id = q.producer_id
            where l.name like 'pending-%'
              and (d.commune_code = any(:communes) or d.district_code = any(:above) or d.province_code = any(:above)
                   or d.producer_account = :account)
            order by d.id desc
            limit 1000
            """;

    private final JdbcClient jdbc;

    JdbcEarlierRules(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<DossierId> without(String rulebook, LocalDate changed, List<DossierKind> kinds, int most) {
        return jdbc.sql(WITHOUT)
                .param("rulebook", rulebook)
                .param("kinds", kinds.stream().map(Enum::name).toArray(String[]::new))
                .param("changed", changed.atStartOfDay(Today.ZONE).toOffsetDateTime())
                .param("most", most)
                .query((row, _) -> new DossierId(row.getObject("id", UUID.class)))
                .list();
    }

    @Override
    public List<UnderEarlierRules> of(Scope scope) {
        return jdbc.sql(ALL)
                .params(scope.parameters())
                .query(JdbcEarlierRules::read)
                .list();
    }

    private static UnderEarlierRules read(ResultSet row, int number) throws SQLException {
        var holder = row.getString("holder");
        return new UnderEarlierRules(
                new DossierId(row.getObject("id", UUID.class)),
                row.getString("product"),
                row.getString("producer"),
                DossierKind.valueOf(row.getString("kind")),
                row.getString("rulebook"),
                DossierState.valueOf(row.getString("state")),
                row.getObject("started_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                holder == null ? null : Holder.valueOf(holder),
                List.of((String[]) row.getArray("told").getArray()));
    }
}
