package vn.ocop.certification.provenance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ocop.certification.history.Step;
import vn.ocop.web.administration.Grant;
import vn.ocop.web.administration.Grants;
import vn.ocop.web.time.Today;

/// Says who did what, and which roles they held on that day.
@Component
class Deeds {
    private final Grants grants;

    Deeds(Grants grants) {
        this.grants = grants;
    }

    List<Deed> in(List<ToldFact> facts, List<Step> steps) {
        var deeds = new ArrayList<Deed>();
        for (var fact : facts) {
            fact.people().forEach(person -> deeds.add(deed(person, fact.type(), fact.saidAt())));
        }
        steps.forEach(step ->
                deeds.add(deed(step.by().person(), step.action(), step.by().at())));
        return deeds;
    }

    private Deed deed(String person, String what, @Nullable Instant at) {
        List<Grant> held = at == null ? List.of() : grants.heldBy(person, LocalDate.ofInstant(at, Today.ZONE));
        return new Deed(person, what, at, held);
    }
}
