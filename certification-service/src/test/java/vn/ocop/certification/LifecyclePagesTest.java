package vn.ocop.certification;

import static vn.ocop.workflow.testing.LifecycleGolden.assertEngineAgrees;
import static vn.ocop.workflow.testing.LifecycleGolden.assertPage;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import vn.ocop.certification.certificate.CertificateAction;
import vn.ocop.certification.certificate.CertificateTable;
import vn.ocop.certification.decision.CandidateAction;
import vn.ocop.certification.decision.CandidateTable;
import vn.ocop.certification.decision.DecisionAction;
import vn.ocop.certification.decision.DecisionTable;
import vn.ocop.certification.decision.ProposalAction;
import vn.ocop.certification.decision.ProposalTable;
import vn.ocop.certification.inspection.InspectionAction;
import vn.ocop.certification.inspection.InspectionTable;
import vn.ocop.certification.misuse.MisuseAction;
import vn.ocop.certification.misuse.MisuseTable;
import vn.ocop.certification.record.RecordingAction;
import vn.ocop.certification.record.RecordingTable;

class LifecyclePagesTest {
    @Test
    void everyPageSaysWhatItsTableSays() throws IOException {
        assertPage(CandidateTable.TABLE);
        assertPage(ProposalTable.TABLE);
        assertPage(DecisionTable.TABLE);
        assertPage(CertificateTable.TABLE);
        assertPage(MisuseTable.TABLE);
        assertPage(InspectionTable.TABLE);
        assertPage(RecordingTable.TABLE);
    }

    @Test
    void theEngineGoesWhereTheTablesSayAndNowhereElse() {
        assertEngineAgrees(CandidateTable.TABLE, CandidateAction.class);
        assertEngineAgrees(ProposalTable.TABLE, ProposalAction.class);
        assertEngineAgrees(DecisionTable.TABLE, DecisionAction.class);
        assertEngineAgrees(CertificateTable.TABLE, CertificateAction.class);
        assertEngineAgrees(MisuseTable.TABLE, MisuseAction.class);
        assertEngineAgrees(InspectionTable.TABLE, InspectionAction.class);
        assertEngineAgrees(RecordingTable.TABLE, RecordingAction.class);
    }
}
