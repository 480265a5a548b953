package vn.ocop.certification.it;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// The version before runs beside this one while instances are exchanged.
class OlderInstanceIT {
    @Test
    void aDecisionThatItPreparesNamesWhoProposed() {
        var proposal = Scene.BOTH.propose("27", Ranked.dossiers(Ranked.told(1, 4)));
        var prepared = Scene.PREPARER.prepare("27", Ranked.dossiers(Ranked.told(1, 4)), Scene.number(), "2020-12-08");

        var proposer = Running.shared()
                .jdbc()
                .sql("""
                        INSERT INTO decision SELECT (jsonb_populate_record(d, jsonb_build_object('id', gen_random_uuid(),
                          'number', d.number || '-cũ', 'proposal_id', ?, 'proposed_by', NULL))).* FROM decision d WHERE id = ?::uuid
                        RETURNING proposed_by""")
                .params(proposal.text("id"), prepared.text("id"))
                .query((row, _) -> row.getString(1))
                .single();

        assertThat(proposer).isEqualTo(Scene.BOTH.person());
    }
}
