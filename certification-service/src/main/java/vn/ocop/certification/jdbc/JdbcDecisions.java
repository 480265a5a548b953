package vn.ocop.certification.jdbc;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.ocop.certification.decision.Decision;
import vn.ocop.certification.decision.DecisionState;
import vn.ocop.certification.decision.Decisions;
import vn.ocop.certification.decision.ListedProduct;
import vn.ocop.web.problem.Problems;

/// Tables `decision` and `decision_product`.
@Component
final class JdbcDecisions implements Decisions {
    private final JdbcClient jdbc;

    JdbcDecisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Decision> find(UUID id) {
        return jdbc.sql("SELECT * FROM decision WHERE id = ?")
                .param(id)
                .query((row, number) -> DecisionRow.decision(row, products(id)))
                .optional();
    }

    @Override
    public void add(Decision decision) {
        try {
            insert(decision);
        } catch (DuplicateKeyException taken) {
            throw Problems.plain(HttpStatus.CONFLICT, "decision-number-taken", decision.number())
                    .at("/number", "decision.number-taken", decision.number());
        }
        for (int position = 0; position < decision.products().size(); position++) {
            insert(decision.id(), position, decision.products().get(position));
        }
    }

    @Override
    public boolean isTaken(String issuer, int year, String number) {
        return jdbc.sql("""
                SELECT EXISTS (SELECT FROM decision WHERE issuer = ? AND date_part('year', decided_on) = ? AND number = ?
                  AND state <> 'REJECTED' AND issuer <> '00')""")
                .param(issuer)
                .param(year)
                .param(number)
                .query((row, _) -> row.getBoolean(1))
                .single();
    }

    @Override
    public void replace(Decision decision) {
        var signed = decision.signed();
        var rejected = decision.rejected();
        var kept = jdbc.sql("""
                UPDATE decision SET version = :version, state = :state, signed_by = :signedBy,
                  signed_by_name = :signedByName, signed_at = :signedAt, signed_as = :signedAs, rejection_reason = :reason,
                  rejected_by = :rejectedBy, rejected_by_name = :rejectedByName, rejected_at = :rejectedAt
                WHERE id = :id AND version = :version - 1""")
                .param("id", decision.id())
                .param("version", decision.version())
                .param("state", decision.state().name())
                .param("signedBy", signed == null ? null : signed.person())
                .param("signedByName", signed == null ? null : signed.name())
                .param("signedAt", signed == null ? null : Row.time(signed.at()))
                .param(
                        "signedAs",
                        decision.signedAs() == null ? null : decision.signedAs().name())
                .param("reason", rejected == null ? null : rejected.reason())
                .param("rejectedBy", rejected == null ? null : rejected.by().person())
                .param("rejectedByName", rejected == null ? null : rejected.by().name())
                .param(
                        "rejectedAt",
                        rejected == null ? null : Row.time(rejected.by().at()))
                .update();
        if (kept == 0) {
            throw Problems.stale();
        }
    }

    @Override
    public List<Decision> page(Set<String> units, @Nullable DecisionState state, @Nullable UUID after, int rows) {
        return new UnitPage(units, state, after, rows)
                .of(jdbc, "decision")
                .query((row, number) -> DecisionRow.decision(row, products(row.getObject("id", UUID.class))))
                .list();
    }

    private void insert(Decision decision) {
        jdbc.sql("""
                INSERT INTO decision (id, version, state, proposal_id, proposed_by, unit_code, issuer, number, decided_on,
                  legal_grounds, prepared_by, prepared_by_name, prepared_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(decision.id())
                .param(decision.version())
                .param(decision.state().name())
                .param(decision.proposalId())
                .param(decision.proposedBy())
                .param(decision.unitCode())
                .param(decision.issuer())
                .param(decision.number())
                .param(decision.decidedOn())
                .param(Row.array(decision.legalGrounds()))
                .param(decision.prepared().person())
                .param(decision.prepared().name())
                .param(Row.time(decision.prepared().at()))
                .update();
    }

    private void insert(UUID decisionId, int position, ListedProduct product) {
        jdbc.sql("""
                INSERT INTO decision_product (decision_id, position, dossier_id, product_name, stars, registered_by,
                  scored_by)
                VALUES (?, ?, ?, ?, ?, ?, ?)""")
                .param(decisionId)
                .param(position)
                .param(product.dossierId().value())
                .param(product.productName())
                .param(product.stars())
                .param(product.registeredBy())
                .param(Row.array(product.scoredBy()))
                .update();
    }

    private List<ListedProduct> products(UUID decisionId) {
        return jdbc.sql("SELECT * FROM decision_product WHERE decision_id = ? ORDER BY position")
                .param(decisionId)
                .query(DecisionRow::product)
                .list();
    }
}
