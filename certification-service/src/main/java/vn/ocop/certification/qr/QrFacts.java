package vn.ocop.certification.qr;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.ocop.certification.certificate.Content;

/// What the record of a QR says of a certificate, by short names. It never changes after issue: an extension, and
/// whether the certificate still holds, only the register knows.
final class QrFacts {
    /// So many bytes of UTF-8 a name may take up; what is longer is cut, for the code must stay readable in print.
    static final int LONGEST = 96;

    private static final String CUT = "…";

    private QrFacts() {}

    static Map<String, Object> of(Content content) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("c", content.lookupCode());
        facts.put("n", content.number());
        facts.put("p", cut(content.product().name()));
        facts.put("o", cut(content.producer().name()));
        facts.put("s", (long) content.stars());
        facts.put("d", content.decisionNumber());
        facts.put("f", content.validity().from().toString());
        facts.put("t", content.validity().through().toString());
        facts.put("i", content.issuer());
        return facts;
    }

    static String cut(String name) {
        if (bytes(name) <= LONGEST) {
            return name;
        }
        var kept = new StringBuilder();
        int left = LONGEST - bytes(CUT);
        for (int at = 0; at < name.length(); at += Character.charCount(name.codePointAt(at))) {
            var letter = Character.toString(name.codePointAt(at));
            left -= bytes(letter);
            if (left < 0) {
                break;
            }
            kept.append(letter);
        }
        return kept.append(CUT).toString();
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
