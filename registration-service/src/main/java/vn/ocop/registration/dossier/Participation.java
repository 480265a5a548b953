package vn.ocop.registration.dossier;

import java.time.LocalDate;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import vn.ocop.events.ProductId;
import vn.ocop.registration.participation.AnnualList;
import vn.ocop.web.administration.Policy;
import vn.ocop.web.problem.Problems;

/// Lets only products of the year's approved list be handed in, where the province's policy asks for a list.
@Component
class Participation {
    private final AnnualList list;

    Participation(AnnualList list) {
        this.list = list;
    }

    /// @throws vn.ocop.web.problem.Problem 422 for a product that is not on the approved list
    void check(Policy policy, LocalDate date, ProductId product) {
        if (policy.participatingListRequired() && !list.isApproved(policy.provinceCode(), date.getYear(), product)) {
            throw Problems.plain(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "not-on-annual-list",
                    String.valueOf(date.getYear()),
                    policy.provinceCode());
        }
    }
}
