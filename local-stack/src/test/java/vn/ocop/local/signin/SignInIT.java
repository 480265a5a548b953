package vn.ocop.local.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import vn.ocop.local.process.Ports;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SignInIT {
    private static final String GRANT = "grant_type=urn:ocop:grant:local-person";
    private final int port = Ports.free();
    private Path keyFile;
    private ConfigurableApplicationContext application;

    @BeforeAll
    void start(@TempDir Path folder) {
        keyFile = folder.resolve("key.json");
        application = new SpringApplicationBuilder(SignIn.class)
                .properties(SignIn.CONFIGURATION)
                .run(
                        "--server.port=" + port,
                        "--ocop.sign-in.issuer=" + issuer(),
                        "--ocop.sign-in.key-file=" + keyFile);
    }

    @AfterAll
    void stop() {
        application.close();
    }

    @Test
    void aTokenSaysWhoOneIsAndNothingOfWhatOneMayDo() throws Exception {
        var answer = post(GRANT + "&client_id=ocop-local&username=province.27");

        assertThat(answer.statusCode()).isEqualTo(200);
        var token = SignedJWT.parse(answer.body().replaceFirst(".*\"access_token\":\"([^\"]+)\".*", "$1"));
        assertThat(token.verify(new ECDSAVerifier(SigningKey.keptIn(keyFile)))).isTrue();
        assertThat(token.getJWTClaimsSet().getSubject()).isEqualTo("province.27");
        assertThat(token.getJWTClaimsSet().getAudience()).containsExactly("ocop");
        assertThat(token.getJWTClaimsSet().getIssuer()).isEqualTo(issuer());
        assertThat(token.getJWTClaimsSet().getClaims()).doesNotContainKeys("role", "roles", "scope", "unit");
    }

    @Test
    void whoIsNotInTheListGetsNoToken() throws Exception {
        var answer = post(GRANT + "&client_id=ocop-local&username=nobody");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("invalid_grant");
    }

    @Test
    void onlyTheLocalClientMayAskForAPerson() throws Exception {
        assertThat(post(GRANT + "&client_id=ocop-portal&username=admin").statusCode())
                .isEqualTo(401);
        assertThat(post(GRANT + "&username=admin").statusCode()).isEqualTo(401);
    }

    @Test
    void thePortalMustProveItsKey() throws Exception {
        var request = HttpRequest.newBuilder(URI.create(issuer() + "/oauth2/authorize?response_type=code"
                        + "&client_id=ocop-portal&redirect_uri=http://localhost:8080/login/oauth2/code/ocop"))
                .build();

        var answer = send(request);

        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(location -> assertThat(location).contains("invalid_request"));
    }

    private HttpResponse<String> post(String form) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(issuer() + "/oauth2/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build());
    }

    private static HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofString());
        }
    }

    private String issuer() {
        return "http://localhost:" + port;
    }
}
