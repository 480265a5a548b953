package vn.ocop.web.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

/// Compares what a service says in its OpenAPI document with `docs/openapi/<service>.yaml`.
public final class OpenApiGolden {
    private OpenApiGolden() {}

    /// Checks the running service, from a test in the service's module.
    public static void check(String service, String base) {
        var document = TestClient.at(base).get("/v3/api-docs.yaml");
        assertThat(document.statusCode()).isEqualTo(200);
        Golden.check(Path.of("..", "docs", "openapi", service + ".yaml"), document.body());
    }
}
