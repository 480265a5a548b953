package vn.ocop.certification.register.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/// The check page that a visitor came to.
///
/// @param record the signed record, if one came along
record CheckAddress(String code, @Nullable String record) {
    /// The same page in the other language.
    static String other(@Nullable CheckAddress asked, Locale language) {
        var other = language.getLanguage().equals("en") ? "vi" : "en";
        if (asked == null) {
            return "/v?lang=" + other;
        }
        var address = UriComponentsBuilder.fromPath("/v/{code}");
        if (asked.record != null) {
            address.queryParam("r", "{record}");
        }
        return address.queryParam("lang", other)
                .encode()
                .build(asked.record == null ? new Object[] {asked.code} : new Object[] {asked.code, asked.record})
                .toString();
    }
}
