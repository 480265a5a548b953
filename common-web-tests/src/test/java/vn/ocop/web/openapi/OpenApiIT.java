package vn.ocop.web.openapi;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import vn.ocop.web.sample.Sample;
import vn.ocop.web.testing.Golden;

class OpenApiIT {
    @Test
    void theDocumentShowsHeadersPagesAndProblems() {
        var document = Sample.shared().anybody().get("/v3/api-docs.yaml").body();
        Golden.check(Path.of("src/test/resources/openapi.yaml"), document);
    }
}
