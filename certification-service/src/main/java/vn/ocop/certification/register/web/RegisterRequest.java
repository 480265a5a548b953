package vn.ocop.certification.register.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.util.UriComponentsBuilder;
import vn.ocop.certification.certificate.CertificateStatus;
import vn.ocop.certification.register.Register.Query;
import vn.ocop.web.problem.Problems;
import vn.ocop.web.text.Texts;

/// What somebody asks of the register. Fields that a form sends empty are not asked for.
///
/// @param q searched for in number, product and producer, with or without accents
/// @param unit code or name of a unit, of today or of before, with or without accents
/// @param on the day that the status is about; absent for today
record RegisterRequest(
        @Nullable String q,
        @Nullable Integer stars,
        @Nullable Integer set,
        @Nullable String unit,
        @Nullable CertificateStatus status,

        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate on) {
    private static final int LONGEST = 200;

    Query query(LocalDate today) {
        var text = given(q);
        if (text != null && (text.length() > LONGEST || !Texts.isClean(text))) {
            throw Problems.invalid().at("/q", "register.text-unusable", LONGEST);
        }
        if (unit != null && (unit.length() > LONGEST || !Texts.isClean(unit))) {
            throw Problems.invalid().at("/unit", "register.text-unusable", LONGEST);
        }
        return new Query(text, stars, set, given(unit), status, on == null ? today : on);
    }

    /// The same, asked of one unit.
    RegisterRequest within(String code) {
        return new RegisterRequest(q, stars, set, code, status, on);
    }

    @Nullable
    String unitGiven() {
        return given(unit);
    }

    /// Whether more is asked for than a text.
    boolean isFiltered() {
        return stars != null || set != null || status != null || on != null || given(unit) != null;
    }

    /// The same question as the query of an address.
    String address(String path, @Nullable String lang, @Nullable String after) {
        var asked = new LinkedHashMap<String, @Nullable Object>();
        asked.put("q", given(q));
        asked.put("stars", stars);
        asked.put("set", set);
        asked.put("unit", given(unit));
        asked.put("status", status);
        asked.put("on", on);
        asked.put("lang", lang);
        asked.put("after", after);
        var address = UriComponentsBuilder.fromPath(path);
        for (Map.Entry<String, @Nullable Object> field : asked.entrySet()) {
            if (field.getValue() != null) {
                address.queryParam(field.getKey(), "{" + field.getKey() + "}");
            }
        }
        return address.encode().buildAndExpand(asked).toUriString();
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
