package vn.ocop.certification.register.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;
import vn.ocop.certification.qr.QrText;

/// The check page that a visitor came to.
///
/// @param record the signed record, if one came along
record CheckAddress(String code, @Nullable String record) {
    private static final int LONGEST = 64;
    private static final String IN_NO_CODE = "[^0-9A-Za-z -]";
    private static final Pattern PATH = Pattern.compile("/v/([^/]+)");

    /// What was asked for; empty for another page.
    static Optional<CheckAddress> of(HttpServletRequest request) {
        var path = PATH.matcher(request.getRequestURI());
        return path.matches()
                ? Optional.of(new CheckAddress(
                        UriUtils.decode(path.group(1), StandardCharsets.UTF_8), request.getParameter("r")))
                : Optional.empty();
    }

    /// What somebody typed or pasted: a code, or the text of a QR.
    static CheckAddress typed(String text) {
        var read = QrText.read(text);
        var code = (read.code().isEmpty() ? text.strip() : read.code()).replaceAll(IN_NO_CODE, "-");
        return new CheckAddress(code.substring(0, Math.min(code.length(), LONGEST)), read.record());
    }

    /// The same page in the other language.
    static String other(@Nullable CheckAddress asked, Locale language) {
        var other = language.getLanguage().equals("en") ? "vi" : "en";
        return asked == null ? "/v?lang=" + other : asked.in(other);
    }

    /// This page in a language; where none is named, in the browser's.
    String in(@Nullable String language) {
        var address = UriComponentsBuilder.fromPath("/v").pathSegment("{code}");
        var values = new HashMap<String, Object>();
        values.put("code", code);
        if (record != null) {
            address.queryParam("r", "{record}");
            values.put("record", record);
        }
        if (language != null) {
            address.queryParam("lang", language);
        }
        return address.encode().buildAndExpand(values).toUriString();
    }
}
