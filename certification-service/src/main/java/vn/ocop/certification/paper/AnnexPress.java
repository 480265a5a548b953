package vn.ocop.certification.paper;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.ocop.certification.certificate.Certificate;
import vn.ocop.certification.decision.Decision;
import vn.ocop.documents.Manuscript;
import vn.ocop.documents.Press;
import vn.ocop.documents.Template;

/// Prints the annex of a decision: the list of the products that it recognises. Of equal decisions equal files.
@Component
public class AnnexPress {
    private static final Template TEMPLATE = Template.beside(AnnexPress.class, "annex");

    private final Press press = new Press();

    /// The annex of a signed decision, as a file that is not signed yet.
    public byte[] print(Decision decision, List<Certificate> issued, boolean trial) {
        return print(decision, issued, Mark.ofKey(trial));
    }

    /// The annex as it would be.
    public byte[] preview(Decision decision, List<Certificate> wouldBe) {
        return print(decision, wouldBe, Mark.PREVIEW);
    }

    private byte[] print(Decision decision, List<Certificate> certificates, Mark mark) {
        var signed = decision.signed();
        return press.print(Manuscript.of(
                TEMPLATE.with(AnnexText.of(decision, certificates, mark)),
                signed == null ? decision.prepared().at() : signed.at()));
    }
}
