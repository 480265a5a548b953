package vn.ocop.registration.administration;

import java.util.Set;
import vn.ocop.registration.testing.Registration;
import vn.ocop.web.testing.RightsCase;

class RightsIT extends RightsCase {
    RightsIT() {
        super(Registration.shared().database());
    }

    @Override
    protected Set<String> neverChanged() {
        return Set.of("dossier_history", "dossier_submission", "product_verdict");
    }

    @Override
    protected Set<String> emptied() {
        return Set.of(
                "idempotency",
                "notice_pending",
                "outbox_pending",
                "partial_upload",
                "participating_product",
                "upload_part");
    }
}
