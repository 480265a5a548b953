package vn.ocop.certification.decision;

import java.time.LocalDate;
import java.util.List;

/// What the preparer enters of a decision; products and stars come from the proposal.
public record Draft(String number, LocalDate decidedOn, List<String> legalGrounds) {
    public Draft {
        legalGrounds = List.copyOf(legalGrounds);
    }
}
