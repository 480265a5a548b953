package vn.ocop.evaluation.advisory;

import org.springframework.stereotype.Component;
import vn.ocop.evaluation.review.ReturnCheck;
import vn.ocop.evaluation.review.Review;
import vn.ocop.evaluation.scoring.CouncilRules;
import vn.ocop.evaluation.scoring.SheetFaults;
import vn.ocop.rulebook.Sheet;
import vn.ocop.web.problem.Problems;

/// Whether a note has what its kind needs, and nothing else.
@Component
class NoteCheck {
    private final ReturnCheck items;
    private final CouncilRules rules;

    NoteCheck(ReturnCheck items, CouncilRules rules) {
        this.items = items;
        this.rules = rules;
    }

    /// @throws vn.ocop.web.problem.Problem 400 naming what does not fit
    void check(Review review, NoteDraft draft) {
        if (draft.kind().checks() == (draft.inOrder() == null)) {
            throw Problems.invalid().at("/inOrder", "advisory.in-order");
        }
        if (draft.kind() == NoteKind.SUPPLEMENT_PROPOSAL && draft.items().isEmpty()) {
            throw Problems.invalid().at("/items", "advisory.items");
        }
        items.check(review, draft.items());
        if (draft.kind() == NoteKind.PRE_SCORE) {
            SheetFaults.refuse(rules.set(review.dossier()).check(new Sheet(draft.ticks())));
        } else if (!draft.ticks().isEmpty()) {
            throw Problems.invalid().at("/ticks", "advisory.ticks");
        }
    }
}
