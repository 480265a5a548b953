package vn.ocop.web.testing;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.web.testing.ApiExamples.in;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.yaml.snakeyaml.Yaml;
import vn.ocop.events.Role;

/// Asks every endpoint of a running service, as nobody, as somebody without a grant and as somebody of each role, and
/// compares who is let in with the service's hand-written `authz.yaml`. An endpoint that the table lacks is a failure.
///
/// The objects asked for do not exist, and the people's unit holds none: who has the function is told 404 or what is
/// wrong with the request, never 403.
public final class Authority {
    /// Whoever of the test's people holds no grant.
    public static final String NOBODY = "authority.nobody";

    private static final String ABSENT = "01990000-0000-7000-8000-00000000dead";
    private static final String KEY = "Idempotency-Key";
    private static final int BAD_REQUEST = 400;
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final List<Role> ROLES =
            Arrays.stream(Role.values()).filter(role -> role != Role.SYSTEM).toList();

    private final String base;
    private final Function<String, TestClient> people;
    private final Map<String, Object> document;
    private final ApiExamples examples;

    private Authority(String base, Function<String, TestClient> people) {
        this.base = base;
        this.people = people;
        this.document = ApiExamples.read(TestClient.at(base).get("/v3/api-docs").body());
        this.examples = new ApiExamples(document);
    }

    /// The one who holds this role only.
    public static String holder(Role role) {
        return "authority." + role;
    }

    /// The roles whose [#holder] the service must know before [#check].
    public static List<Role> roles() {
        return ROLES;
    }

    /// Checks the running service, from a test in the service's module.
    ///
    /// @param people gives a person's client
    public static void check(String base, RequestMappingHandlerMapping mappings, Function<String, TestClient> people) {
        var authority = new Authority(base, people);
        assertThat(authority.observed(mappings)).isEqualTo(table());
    }

    private static SortedMap<String, String> table() {
        try (var file = Authority.class.getResourceAsStream("/authz.yaml")) {
            var table = new TreeMap<String, String>();
            new Yaml()
                    .<Map<String, List<String>>>load(file)
                    .forEach((who, mappings) -> mappings.forEach(mapping -> table.put(mapping, who)));
            return table;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private SortedMap<String, String> observed(RequestMappingHandlerMapping mappings) {
        var observed = new TreeMap<String, String>();
        mappings.getHandlerMethods()
                .keySet()
                .forEach(mapping -> mapping.getPatternValues()
                        .forEach(path -> mapping.getMethodsCondition()
                                .getMethods()
                                .forEach(method -> observed.put(method + " " + path, whoMay(method.name(), path)))));
        return observed;
    }

    private String whoMay(String method, String path) {
        if (status(TestClient.at(base), method, path) != UNAUTHORIZED) {
            return "anyone";
        }
        var status = status(people.apply(NOBODY), method, path);
        if (status == BAD_REQUEST) {
            return "unknown: the example is refused before anybody asks who sends it";
        }
        if (status != FORBIDDEN) {
            return "signed in";
        }
        return ROLES.stream()
                .filter(role -> isLetIn(holder(role), method, path))
                .map(Role::name)
                .collect(joining(" "));
    }

    private boolean isLetIn(String person, String method, String path) {
        var status = status(people.apply(person), method, path);
        assertThat(status).as("%s %s as %s", method, path, person).isNotEqualTo(UNAUTHORIZED);
        return status != FORBIDDEN;
    }

    private int status(TestClient client, String method, String path) {
        var operation = in(in(in(document, "paths"), path), method.toLowerCase(Locale.ROOT));
        var body = examples.body(operation);
        return withHeaders(client, operation)
                .with("Content-Type", body.type())
                .send(method, path(path) + query(operation), body.text())
                .statusCode();
    }

    private TestClient withHeaders(TestClient client, Map<String, Object> operation) {
        var all = client;
        for (var header : needed(operation, "header").toList()) {
            var name = String.valueOf(header.get("name"));
            all = all.with(name, name.equals(KEY) ? UUID.randomUUID().toString() : examples.example(header));
        }
        return all;
    }

    private static String path(String pattern) {
        return pattern.replaceAll("\\{(number|list)\\}", "1").replaceAll("\\{[^}]+\\}", ABSENT);
    }

    private String query(Map<String, Object> operation) {
        return needed(operation, "query")
                .map(parameter -> parameter.get("name") + "="
                        + URLEncoder.encode(examples.example(parameter), StandardCharsets.UTF_8))
                .collect(joining("&", "?", ""));
    }

    private static Stream<Map<String, Object>> needed(Map<String, Object> operation, String place) {
        return ApiExamples.parameters(operation)
                .filter(parameter -> place.equals(parameter.get("in")))
                .filter(parameter -> Boolean.TRUE.equals(parameter.get("required")));
    }
}
