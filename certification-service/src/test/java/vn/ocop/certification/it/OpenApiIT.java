package vn.ocop.certification.it;

import org.junit.jupiter.api.Test;
import vn.ocop.web.testing.OpenApiGolden;

class OpenApiIT {
    @Test
    void theDocumentIsTheOneThatOthersRelyOn() {
        OpenApiGolden.check("certification", Running.shared().base());
    }
}
