package vn.ocop.evaluation.it;

import org.junit.jupiter.api.Test;
import vn.ocop.evaluation.testing.Running;
import vn.ocop.web.testing.OpenApiGolden;

class OpenApiIT {
    @Test
    void theDocumentIsTheOneThatOthersRelyOn() {
        OpenApiGolden.check("evaluation", Running.shared().address());
    }
}
