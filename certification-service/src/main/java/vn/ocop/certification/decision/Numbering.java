package vn.ocop.certification.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import vn.ocop.certification.register.CheckedNumbers;
import vn.ocop.certification.register.NumberPattern;
import vn.ocop.events.CertificateId;
import vn.ocop.web.administration.Policies;
import vn.ocop.web.administration.Policy;
import vn.ocop.web.problem.Problems;

/// Gives a decision's certificates their numbers.
@Component
class Numbering {
    private final CheckedNumbers register;
    private final Policies policies;

    Numbering(CheckedNumbers register, Policies policies) {
        this.register = register;
        this.policies = policies;
    }

    /// The numbers, one for each candidate in that order.
    List<String> numbers(Decision decision, List<Candidate> listed, List<CertificateId> certificates) {
        return decision.central() ? recorded(listed) : numbered(decision, listed, certificates);
    }

    /// Numbers of the issuer's own register, written as the policy says to which the dossier is pinned.
    private List<String> numbered(Decision decision, List<Candidate> listed, List<CertificateId> certificates) {
        var patterns = listed.stream().map(this::pattern).toList();
        if (!patterns.stream().allMatch(NumberPattern::tellsNumbersApart)) {
            throw Problems.plain(HttpStatus.CONFLICT, "number-pattern-unusable");
        }
        int year = decision.decidedOn().getYear();
        int first = register.take(decision.issuer(), year, certificates);
        var numbers = new ArrayList<String>();
        for (int i = 0; i < patterns.size(); i++) {
            numbers.add(patterns.get(i).format(decision.issuer(), year, first + i));
        }
        return numbers;
    }

    /// Five stars: the ministry's number and issuer, with the product's code, for one decision of the ministry
    /// names several products (*assumed*, until the ministry's certificates' own numbers are told).
    private static List<String> recorded(List<Candidate> listed) {
        return listed.stream()
                .map(candidate -> candidate.ranking().centralReference() + " - "
                        + candidate.dossier().product().code())
                .toList();
    }

    /// The numbers that a decision on the proposal would give now; none of them is reserved.
    List<String> preview(Proposal proposal, String issuer, int year, List<Candidate> listed) {
        if (proposal.central()) {
            return recorded(listed);
        }
        int first = next(issuer, year);
        return IntStream.range(0, listed.size())
                .mapToObj(i -> pattern(listed.get(i)).format(issuer, year, first + i))
                .toList();
    }

    /// The first number that would be taken.
    int next(String issuer, int year) {
        return register.next(issuer, year);
    }

    private NumberPattern pattern(Candidate candidate) {
        var dossier = candidate.dossier();
        return policies.version(dossier.place().provinceCode(), dossier.policyVersion())
                .map(Policy::certificateNumberPattern)
                .map(NumberPattern::new)
                .orElse(NumberPattern.DEFAULT);
    }
}
