package vn.ocop.demo.http;

import java.net.URI;

/// Where the services and the sign-in answer.
public record Addresses(URI registration, URI evaluation, URI certification, URI signIn) {
    /// From the environment (`OCOP_REGISTRATION_URL` and so on), else the local stack's defaults.
    public static Addresses ofEnvironment() {
        return new Addresses(
                address("OCOP_REGISTRATION_URL", "http://localhost:8081"),
                address("OCOP_EVALUATION_URL", "http://localhost:8082"),
                address("OCOP_CERTIFICATION_URL", "http://localhost:8083"),
                address("OCOP_ISSUER", "http://localhost:8090"));
    }

    private static URI address(String variable, String otherwise) {
        return URI.create(System.getenv().getOrDefault(variable, otherwise));
    }
}
