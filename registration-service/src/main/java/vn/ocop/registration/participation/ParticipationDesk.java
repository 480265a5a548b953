package vn.ocop.registration.participation;

import java.time.InstantSource;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.events.ProductId;
import vn.ocop.events.Role;
import vn.ocop.web.actor.Actor;
import vn.ocop.web.problem.Problems;

/// Keeps a province's list of participating products and has it approved. Only the province's office does.
@Component
public class ParticipationDesk {
    private final AnnualList list;
    private final InstantSource time;

    ParticipationDesk(AnnualList list, InstantSource time) {
        this.list = list;
        this.time = time;
    }

    /// Proposes products for the year's list.
    ///
    /// @throws vn.ocop.web.problem.Problem 400 naming a product that no producer of the province has; 403, 404
    @Transactional
    public List<ListedProduct> propose(Actor actor, String provinceCode, int year, List<ProductId> products) {
        requireOffice(actor, provinceCode);
        for (int i = 0; i < products.size(); i++) {
            if (!list.propose(provinceCode, year, products.get(i), actor.person(), time.instant())) {
                throw Problems.invalid().at("/productIds/" + i, "participation.unknown-product");
            }
        }
        return list.of(provinceCode, year);
    }

    /// Takes a product off the list again.
    ///
    /// @throws vn.ocop.web.problem.Problem 409 where it is approved or not listed
    @Transactional
    public List<ListedProduct> strike(Actor actor, String provinceCode, int year, ProductId product) {
        requireOffice(actor, provinceCode);
        if (!list.strike(provinceCode, year, product)) {
            throw Problems.plain(HttpStatus.CONFLICT, "not-only-proposed", year);
        }
        return list.of(provinceCode, year);
    }

    /// Approves what is proposed, by a paper of the province.
    ///
    /// @throws vn.ocop.web.problem.Problem 409 where nothing is proposed
    @Transactional
    public List<ListedProduct> approve(Actor actor, String provinceCode, int year, String decision) {
        requireOffice(actor, provinceCode);
        if (list.approve(provinceCode, year, decision, actor.person(), time.instant()) == 0) {
            throw Problems.plain(HttpStatus.CONFLICT, "nothing-proposed", year);
        }
        return list.of(provinceCode, year);
    }

    /// The year's list.
    @Transactional(readOnly = true)
    public List<ListedProduct> of(Actor actor, String provinceCode, int year) {
        requireOffice(actor, provinceCode);
        return list.of(provinceCode, year);
    }

    private static void requireOffice(Actor actor, String provinceCode) {
        if (!actor.require(Role.PROVINCE_OFFICER).has(Role.PROVINCE_OFFICER, provinceCode)) {
            throw Problems.notFound();
        }
    }
}
