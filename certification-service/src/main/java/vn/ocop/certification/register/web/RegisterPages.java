package vn.ocop.certification.register.web;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.ocop.certification.certificate.CertificateStatus;
import vn.ocop.certification.pages.Pages;
import vn.ocop.certification.register.Areas;
import vn.ocop.certification.register.Areas.Area;
import vn.ocop.certification.register.Register.Count;
import vn.ocop.certification.register.Verdict;
import vn.ocop.rulebook.CriteriaSet;
import vn.ocop.rulebook.Rulebooks;
import vn.ocop.web.paging.Page;

/// Writes the pages of the register.
@Component
class RegisterPages {
    private static final String LIST = "/register";
    private static final Map<CertificateStatus, String> TONES = Stream.of(CertificateStatus.values())
            .collect(toMap(
                    status -> status, status -> Verdict.valueOf(status.name()).tone()));

    private final Pages pages;
    private final Areas areas;
    private final List<CriteriaSet> sets;

    RegisterPages(Pages pages, Areas areas, Rulebooks rulebooks) {
        this.pages = pages;
        this.areas = areas;
        this.sets = List.copyOf(rulebooks.all().getLast().sets().values());
    }

    String list(RegisterRequest asked, LocalDate on, Page<RegisterEntryView> found, Locale language) {
        var lang = language.getLanguage();
        var facts = new HashMap<String, Object>();
        facts.put("asked", asked);
        facts.put("filtered", asked.isFiltered());
        facts.put("on", on);
        facts.put("rows", found.items());
        facts.put("tones", TONES);
        facts.put("sets", sets);
        facts.put("statuses", EnumSet.complementOf(EnumSet.of(CertificateStatus.NOT_YET_VALID)));
        facts.put("counts", asked.address(LIST + "/counts", lang, null));
        facts.put("csv", asked.address(LIST + "/data.csv", null, null));
        facts.put("json", asked.address(LIST + "/data.json", null, null));
        facts.put("other", asked.address(LIST, other(lang), null));
        addUnits(facts, asked, lang);
        if (found.next() != null) {
            facts.put("more", asked.address(LIST, lang, found.next()));
        }
        return pages.write("register", language, facts);
    }

    String counts(RegisterRequest asked, LocalDate on, List<Count> counts, Locale language) {
        var lang = language.getLanguage();
        var years = counts.stream().sorted((a, b) -> a.year() - b.year()).toList();
        var charts = counts.isEmpty()
                ? List.<Chart>of()
                : List.of(
                        Chart.of("by-year", years, count -> String.valueOf(count.year())),
                        Chart.of("by-unit", counts, Count::unitName));
        return pages.write(
                "counts",
                language,
                Map.of(
                        "on", on,
                        "charts", charts,
                        "rows", counts,
                        "list", asked.address(LIST, lang, null),
                        "other", asked.address(LIST + "/counts", other(lang), null)));
    }

    String product(List<RegisterEntryView> found, Locale language) {
        var latest = found.getLast();
        return pages.write(
                "product",
                language,
                Map.of(
                        "name", latest.productName(),
                        "producer", latest.producerName(),
                        "rows", found.reversed(),
                        "tones", TONES,
                        "other", LIST + "/products/" + latest.productId() + "?lang=" + other(language.getLanguage())));
    }

    private void addUnits(Map<String, Object> facts, RegisterRequest asked, String lang) {
        var unit = asked.unitGiven();
        facts.put("provinces", areas.provinces());
        if (unit != null) {
            facts.put(
                    "units",
                    areas.called(unit).stream()
                            .map(area ->
                                    new Place(area, asked.within(area.code()).address(LIST, lang, null)))
                            .toList());
        }
    }

    /// A unit that was asked for, and the address of the list of it alone.
    record Place(Area area, String address) {}

    private static String other(String lang) {
        return lang.equals("en") ? "vi" : "en";
    }
}
