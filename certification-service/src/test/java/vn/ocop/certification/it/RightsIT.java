package vn.ocop.certification.it;

import java.util.Set;
import vn.ocop.web.testing.RightsCase;

class RightsIT extends RightsCase {
    RightsIT() {
        super(Running.shared().database());
    }

    @Override
    protected Set<String> neverChanged() {
        return Set.of(
                "number_register", "number_gap", "step", "log_leaf", "paper_file", "signed_minutes", "dossier_fact");
    }

    @Override
    protected Set<String> emptied() {
        return Set.of("idempotency", "log_pending", "outbox_pending");
    }
}
