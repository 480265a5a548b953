package vn.ocop.certification.jdbc;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.ocop.certification.decision.Proposal;
import vn.ocop.certification.decision.ProposalState;
import vn.ocop.certification.decision.Proposals;
import vn.ocop.events.DossierId;
import vn.ocop.web.problem.Problems;

/// Table `proposal`.
@Component
final class JdbcProposals implements Proposals {
    private final JdbcClient jdbc;

    JdbcProposals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Proposal> find(UUID id) {
        return jdbc.sql("SELECT * FROM proposal WHERE id = ?")
                .param(id)
                .query(JdbcProposals::proposal)
                .optional();
    }

    @Override
    public void add(Proposal proposal) {
        jdbc.sql("""
                INSERT INTO proposal (id, version, state, unit_code, central, dossier_ids, note, proposed_by,
                  proposed_by_name, proposed_at)
                VALUES (?, ?, ?, ?, ?, ?::uuid[], ?, ?, ?, ?)""")
                .param(proposal.id())
                .param(proposal.version())
                .param(proposal.state().name())
                .param(proposal.unitCode())
                .param(proposal.central())
                .param(proposal.dossiers().stream().map(DossierId::toString).toArray(String[]::new))
                .param(proposal.note())
                .param(proposal.proposed().person())
                .param(proposal.proposed().name())
                .param(Row.time(proposal.proposed().at()))
                .update();
    }

    @Override
    public void replace(Proposal proposal) {
        var kept = jdbc.sql("UPDATE proposal SET version = ?, state = ? WHERE id = ? AND version = ?")
                .param(proposal.version())
                .param(proposal.state().name())
                .param(proposal.id())
                .param(proposal.version() - 1)
                .update();
        if (kept == 0) {
            throw Problems.stale();
        }
    }

    @Override
    public List<Proposal> page(Set<String> units, @Nullable ProposalState state, @Nullable UUID after, int rows) {
        return new UnitPage(units, state, after, rows)
                .of(jdbc, "proposal")
                .query(JdbcProposals::proposal)
                .list();
    }

    private static Proposal proposal(ResultSet result, int number) throws SQLException {
        var row = new Row(result);
        return new Proposal(
                row.id("id"),
                row.version(),
                row.one(ProposalState.class, "state"),
                row.text("unit_code"),
                row.flag("central"),
                row.ids("dossier_ids").stream().map(DossierId::new).toList(),
                row.textOrNull("note"),
                requireNonNull(row.stamp("proposed")));
    }
}
