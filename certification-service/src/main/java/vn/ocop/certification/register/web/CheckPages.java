package vn.ocop.certification.register.web;

import java.time.InstantSource;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ocop.certification.certificate.Certificate;
import vn.ocop.certification.certificate.RevocationRules;
import vn.ocop.certification.pages.Pages;
import vn.ocop.certification.register.PublicRegister;
import vn.ocop.certification.register.PublicRegister.Entry;
import vn.ocop.certification.register.Verdict;
import vn.ocop.web.time.Today;

/// Writes the check page for each answer.
@Component
class CheckPages {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy, HH:mm:ss", Locale.ROOT);

    private final Pages pages;
    private final PublicRegister register;
    private final RevocationRules rules;
    private final InstantSource time;

    CheckPages(Pages pages, PublicRegister register, RevocationRules rules, InstantSource time) {
        this.pages = pages;
        this.register = register;
        this.rules = rules;
        this.time = time;
    }

    /// The page of a known certificate.
    String known(Entry entry, Verdict verdict, Locale language) {
        var certificate = entry.certificate();
        var seen = SeenCertificate.of(
                certificate,
                register.newer(certificate).orElse(null),
                verdict == Verdict.REVOKED ? ground(certificate, language) : null,
                register.history(certificate));
        return write(verdict, seen, "/v/" + seen.code(), language);
    }

    /// The page of an answer that shows no certificate.
    String without(Verdict verdict, Locale language) {
        return write(verdict, null, "/v", language);
    }

    private String write(Verdict verdict, @Nullable SeenCertificate seen, String path, Locale language) {
        var facts = new HashMap<String, Object>(Map.of(
                "verdict", verdict, "checked", MOMENT.format(time.instant().atZone(Today.ZONE))));
        facts.put("other", path + "?lang=" + (language.getLanguage().equals("en") ? "vi" : "en"));
        if (seen != null) {
            facts.put("seen", seen);
        }
        return pages.write("check", language, facts);
    }

    private @Nullable String ground(Certificate certificate, Locale language) {
        var revocation = certificate.revocation();
        return revocation == null ? null : rules.name(revocation.ground(), language);
    }
}
