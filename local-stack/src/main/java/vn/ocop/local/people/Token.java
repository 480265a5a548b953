package vn.ocop.local.people;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Pattern;

/// The command behind `./ocop token USER`: prints a token of somebody of the demo, and nothing else.
public final class Token {
    private static final Pattern ACCESS_TOKEN = Pattern.compile("\"access_token\"\\s*:\\s*\"([^\"]+)\"");
    private static final int REFUSED = 1;

    private Token() {}

    @SuppressWarnings("SystemOut") // the command's output
    public static void main(String... arguments) throws InterruptedException {
        var issuer = System.getenv().getOrDefault("OCOP_ISSUER", "http://localhost:8090");
        try {
            var answer = ask(issuer, arguments[0]);
            var token = ACCESS_TOKEN.matcher(answer);
            if (token.find()) {
                System.out.println(token.group(1));
                return;
            }
            System.err.println("ocop: no token: " + answer);
        } catch (IOException e) {
            System.err.println("ocop: the sign-in does not answer at " + issuer + ": ./ocop up");
        }
        System.exit(REFUSED);
    }

    private static String ask(String issuer, String username) throws IOException, InterruptedException {
        var form = "grant_type=urn:ocop:grant:local-person&client_id=ocop-local&username="
                + URLEncoder.encode(username, StandardCharsets.UTF_8);
        var request = HttpRequest.newBuilder(URI.create(issuer + "/oauth2/token"))
                .timeout(Duration.ofSeconds(10))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofString()).body();
        }
    }
}
