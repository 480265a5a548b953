package vn.ocop.demo.office;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// Query parameters.
final class Query {
    private Query() {}

    static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
