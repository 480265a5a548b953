package vn.ocop.evaluation.minutes;

import java.util.List;
import vn.ocop.evaluation.council.Council;
import vn.ocop.evaluation.review.Recusal;
import vn.ocop.evaluation.review.Review;
import vn.ocop.rulebook.Rulebook;

/// What minutes say of one product.
record ProductFacts(
        int number,
        boolean first,
        String code,
        String product,
        String producer,
        String address,
        int set,
        String setName,
        String rulebook,
        String basis,
        int policyVersion,
        boolean inWriting,
        List<RecusalFacts> recusals,
        List<PassFacts> passes,
        String state) {
    static ProductFacts of(
            int number, Review review, Council council, Rulebook rulebook, List<PassFacts> passes, String state) {
        var facts = review.dossier().facts();
        var set = rulebook.set(facts.product().setNumber());
        return new ProductFacts(
                number,
                number == 1,
                facts.product().code(),
                facts.product().name(),
                facts.producer().name(),
                facts.producer().address(),
                set.number(),
                set.name(),
                rulebook.id(),
                rulebook.basis(),
                facts.policyVersion(),
                review.dossier().isInWriting(rulebook),
                review.recusals().stream()
                        .map(recusal -> RecusalFacts.of(recusal, council))
                        .toList(),
                passes,
                state);
    }

    /// Who took no part, and why.
    record RecusalFacts(String name, String reason) {
        static RecusalFacts of(Recusal recusal, Council council) {
            return new RecusalFacts(PassFacts.name(council, recusal.person()), recusal.reason());
        }
    }
}
