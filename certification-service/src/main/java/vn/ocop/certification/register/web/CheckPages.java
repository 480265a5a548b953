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
import vn.ocop.certification.register.CheckDesk.Checked;
import vn.ocop.certification.register.PublicRegister;
import vn.ocop.certification.register.PublicRegister.Entry;
import vn.ocop.certification.register.Verdict;
import vn.ocop.web.text.LookupCode;
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

    /// The page of an answer.
    String of(Checked checked, CheckAddress asked, Locale language) {
        var entry = checked.entry();
        var facts = new HashMap<String, Object>();
        if (entry != null) {
            facts.put("seen", seen(entry, checked.verdict(), language));
        }
        if (checked.finding() != null) {
            facts.put("finding", checked.finding());
            facts.put("trial", checked.trial());
        }
        var code = LookupCode.read(asked.code());
        if (checked.verdict() == Verdict.FORGED && !code.isEmpty()) {
            facts.put("report", code);
        }
        return write(checked.verdict(), facts, checked.verdict() == Verdict.UNKNOWN ? null : asked, language);
    }

    /// The page of an answer that is about no certificate.
    String without(Verdict verdict, Locale language) {
        return write(verdict, Map.of(), null, language);
    }

    /// The page that says that nobody looked.
    ///
    /// @param asked what to ask again; absent where another page was asked for
    String unchecked(@Nullable CheckAddress asked, Locale language) {
        var again = asked == null
                ? Map.<String, Object>of()
                : Map.<String, Object>of("again", asked.in(language.getLanguage()));
        return write(Verdict.NOT_CHECKED, again, asked, language);
    }

    private String write(Verdict verdict, Map<String, Object> answer, @Nullable CheckAddress asked, Locale language) {
        var facts = new HashMap<>(answer);
        facts.put("verdict", verdict);
        facts.put("checked", MOMENT.format(time.instant().atZone(Today.ZONE)));
        facts.put("other", CheckAddress.other(asked, language));
        return pages.write("check", language, facts);
    }

    private SeenCertificate seen(Entry entry, Verdict verdict, Locale language) {
        var certificate = entry.certificate();
        return SeenCertificate.of(
                certificate,
                register.newer(certificate).orElse(null),
                verdict == Verdict.REVOKED ? ground(certificate, language) : null,
                register.history(certificate));
    }

    private @Nullable String ground(Certificate certificate, Locale language) {
        var revocation = certificate.revocation();
        return revocation == null ? null : rules.name(revocation.ground(), language);
    }
}
