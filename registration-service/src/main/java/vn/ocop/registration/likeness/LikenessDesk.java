package vn.ocop.registration.likeness;

import java.time.InstantSource;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.events.DossierId;
import vn.ocop.events.ProductId;
import vn.ocop.events.Role;
import vn.ocop.events.Uuid7;
import vn.ocop.registration.dossier.DossierDesk;
import vn.ocop.registration.likeness.Verdict.Finding;
import vn.ocop.web.actor.Actor;
import vn.ocop.web.problem.Problems;

/// Shows to whoever sees a dossier which products are called nearly like its own, and takes verdicts. It warns: no
/// dossier is refused for a likeness.
@Component
public class LikenessDesk {
    private final DossierDesk dossiers;
    private final NearDuplicates duplicates;
    private final InstantSource time;

    LikenessDesk(DossierDesk dossiers, NearDuplicates duplicates, InstantSource time) {
        this.dossiers = dossiers;
        this.duplicates = duplicates;
        this.time = time;
    }

    /// Products of any commune called nearly like the dossier's, the likest first.
    ///
    /// @throws vn.ocop.web.problem.Problem 404 if the dossier is absent or outside the person's scope
    @Transactional(readOnly = true)
    public List<NearDuplicate> of(Actor actor, DossierId id) {
        return duplicates.of(productOf(actor, id));
    }

    /// Records whether the two are one product.
    ///
    /// @throws vn.ocop.web.problem.Problem 403 for a producer, 404 for a pair that is not alike
    @Transactional
    public NearDuplicate judge(Actor actor, DossierId id, ProductId other, Finding finding, String reason) {
        actor.require(Role.COMMUNE_OFFICER, Role.DISTRICT_OFFICER, Role.PROVINCE_OFFICER);
        var product = productOf(actor, id);
        find(product, other);
        var now = time.instant();
        duplicates.add(Uuid7.at(now), product, other, new Verdict(finding, reason, actor.person(), now));
        return find(product, other);
    }

    private ProductId productOf(Actor actor, DossierId id) {
        return dossiers.get(actor, id).subject().product().id();
    }

    private NearDuplicate find(ProductId product, ProductId other) {
        return duplicates.of(product).stream()
                .filter(duplicate -> duplicate.product().equals(other))
                .findFirst()
                .orElseThrow(Problems::notFound);
    }
}
