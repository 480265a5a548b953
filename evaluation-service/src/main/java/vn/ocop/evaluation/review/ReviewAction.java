package vn.ocop.evaluation.review;

/// What can be done with a review.
public enum ReviewAction {
    START_CHECK("START_CHECK"),
    RETURN("RETURN"),
    /// The mended dossier goes back to the officer who holds it.
    RESUME("RESUME"),
    /// The mended dossier goes back to the office, for nobody holds it.
    RECEIVE_AGAIN("RECEIVE_AGAIN"),
    ADMIT("ADMIT"),
    DISQUALIFY("DISQUALIFY"),
    ORDER_RESCORING("CONCLUDE"),
    /// The commune supplements what the council names, then another pass is scored.
    ORDER_SUPPLEMENT("ORDER_SUPPLEMENT"),
    SUPPLEMENTED("SUPPLEMENTED"),
    PASS_ON("CONCLUDE"),
    NOT_QUALIFY("CONCLUDE"),
    RANK("CONCLUDE"),
    FORWARD("CONCLUDE"),
    RANK_CENTRALLY("RECORD_CENTRAL_RESULT"),
    NOT_QUALIFY_CENTRALLY("RECORD_CENTRAL_RESULT"),
    WITHDRAW("WITHDRAW");

    private final String request;

    ReviewAction(String request) {
        this.request = request;
    }

    /// What a person asks for. Where the points choose among actions these share one request: to offer the action
    /// itself would tell the points.
    public String request() {
        return request;
    }
}
