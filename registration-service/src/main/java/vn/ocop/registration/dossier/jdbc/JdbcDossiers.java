package vn.ocop.registration.dossier.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ocop.events.DossierId;
import vn.ocop.events.ProductId;
import vn.ocop.registration.administration.Scope;
import vn.ocop.registration.dossier.Act;
import vn.ocop.registration.dossier.Dossier;
import vn.ocop.registration.dossier.DossierSearch;
import vn.ocop.registration.dossier.DossierState;
import vn.ocop.registration.dossier.Dossiers;
import vn.ocop.registration.dossier.HistoryEntry;
import vn.ocop.web.text.Folding;

@Repository
class JdbcDossiers implements Dossiers {
    private static final String OPEN =
            "'DRAFT', 'SUBMITTED', 'COMMUNE_REPORTED', 'UNDER_REVIEW', 'RETURNED', 'RANKED', 'FORWARDED_TO_CENTRE'";

    private final JdbcClient jdbc;

    JdbcDossiers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean add(Dossier dossier) {
        try {
            jdbc.sql(DossierStatements.ADD)
                    .params(DossierColumns.all(dossier))
                    .param("deed", HistoryEntry.DRAFT)
                    .param("from", dossier.state().name())
                    .update();
            return true;
        } catch (DuplicateKeyException openCase) {
            return false;
        }
    }

    @Override
    public Optional<Dossier> find(DossierId id, Scope scope) {
        return jdbc.sql("select * from dossier where id = :id and " + DossierStatements.IN_SCOPE)
                .param("id", id.value())
                .params(scope.parameters())
                .query(DossierRow::read)
                .optional();
    }

    @Override
    public Optional<Dossier> locked(DossierId id) {
        return jdbc.sql("select * from dossier where id = :id for update")
                .param("id", id.value())
                .query(DossierRow::read)
                .optional();
    }

    @Override
    public boolean replace(Dossier dossier, DossierState from, String deed) {
        return jdbc.sql(DossierStatements.REPLACE)
                        .params(DossierColumns.changing(dossier))
                        .param("deed", deed)
                        .param("from", from.name())
                        .update()
                == 1;
    }

    @Override
    public List<Dossier> search(Scope scope, DossierSearch search) {
        var state = search.state();
        var words = search.words();
        return jdbc.sql(DossierStatements.SEARCH)
                .params(scope.parameters())
                .param("state", state == null ? null : state.name())
                .param("commune", search.communeCode())
                .param("words", words == null ? null : Folding.containing(words))
                .param("before", search.before())
                .param("rows", search.rows())
                .query(DossierRow::read)
                .list();
    }

    @Override
    public boolean isOpen(ProductId product) {
        return exists("select 1 from dossier where product_id = :product and state in (" + OPEN + ")", product);
    }

    @Override
    public List<HistoryEntry> history(DossierId id) {
        return jdbc.sql(DossierStatements.HISTORY)
                .param("id", id.value())
                .query(JdbcDossiers::entry)
                .list();
    }

    private boolean exists(String query, ProductId product) {
        return jdbc.sql("select exists (" + query + ")")
                .param("product", product.value())
                .query(Boolean.class)
                .single();
    }

    private static HistoryEntry entry(ResultSet row, int number) throws SQLException {
        return new HistoryEntry(
                row.getLong("version"),
                row.getString("action"),
                DossierState.valueOf(row.getString("from_state")),
                DossierState.valueOf(row.getString("to_state")),
                row.getString("name"),
                new Act(row.getString("by_person"), row.getTimestamp("at").toInstant(), row.getString("why")));
    }
}
