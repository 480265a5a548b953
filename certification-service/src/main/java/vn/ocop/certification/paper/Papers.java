package vn.ocop.certification.paper;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The papers that were ordered.
public interface Papers {
    /// Orders papers, within the caller's transaction.
    void order(List<Paper> papers);

    Optional<Paper> find(UUID subject);

    /// The paper that has waited longest and that nobody works on, locked for this transaction.
    ///
    /// @param except papers to leave alone for now
    Optional<Paper> next(Collection<UUID> except);

    /// Notes the print of a paper that has none.
    void note(UUID subject, Paper.Rendered rendered);

    /// Notes the signature of a paper that has none.
    void note(UUID subject, Paper.Signed signed);

    /// How far a decision's papers are.
    Progress progress(UUID decisionId);

    /// How many of a decision's certificates are printed and signed.
    ///
    /// @param annex whether its annex is
    record Progress(int ready, int ordered, boolean annex) {}
}
