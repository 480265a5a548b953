package vn.ocop.certification.decision;

import java.util.List;
import vn.ocop.certification.certificate.Certificate;

/// Where the papers of a decision are ordered.
@FunctionalInterface
public interface DecisionPapers {
    /// Orders them within the signature's transaction; they are made after it.
    void order(Decision signed, List<Certificate> issued, boolean bilingual);
}
