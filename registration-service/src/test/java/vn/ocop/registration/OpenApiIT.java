package vn.ocop.registration;

import org.junit.jupiter.api.Test;
import vn.ocop.registration.testing.Registration;
import vn.ocop.web.testing.OpenApiGolden;

class OpenApiIT {
    @Test
    void theDocumentSaysWhatTheServiceDoes() {
        OpenApiGolden.check("registration", Registration.shared().address());
    }
}
