package vn.ocop.certification.decision;

/// What can be done with a ranked product.
public enum CandidateAction {
    PROPOSE,
    /// Take it off a proposal that was withdrawn or whose decision was rejected.
    RELEASE,
    CERTIFY,
    DECLINE,
    WITHDRAW,
    /// Take over another result: the centre's, after the province's own.
    RANK_ANEW,
    /// Note that the final result is the one certified already.
    CONFIRM,
    /// Hold it back: a later fact put a result of its dossier in question.
    DOUBT,
    /// Let it go: people have said what follows from the doubt.
    CLEAR
}
