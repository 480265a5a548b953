package vn.ocop.rulebook.file;

import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.ocop.rulebook.CriteriaSet;
import vn.ocop.rulebook.Deadline;
import vn.ocop.rulebook.RequiredDocument;
import vn.ocop.rulebook.Rulebook;

/// A rulebook as a page to read: what `docs/rulebooks` holds.
record RulebookPage(Rulebook rulebook) {
    String markdown() {
        return Stream.of(
                        head(), tiers(), stars(), council(), documents(), deadlines(), grounds(), sets(), assumptions())
                .flatMap(List::stream)
                .collect(Collectors.joining("\n"));
    }

    private List<String> head() {
        var until = rulebook.inForceBefore() == null ? "" : ", before " + rulebook.inForceBefore();
        return List.of(
                "# Rulebook " + rulebook.id(),
                "",
                "Written by a test from the rulebook's files: change those, then run it with `-Dgolden.update=true`.",
                "",
                "* " + rulebook.basis(),
                "* In force from %s%s".formatted(rulebook.inForceFrom(), until),
                "* Receives dossiers "
                        + (rulebook.receivesBefore() == null
                                ? "as long as it is in force"
                                : "before %s; later ones wait".formatted(rulebook.receivesBefore())),
                "* Product code: "
                        + rulebook.productCode().parts().stream()
                                .map(part -> part.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining("-")),
                "");
    }

    private List<String> tiers() {
        var report = rulebook.communeReport()
                ? "The commune reports first%s."
                        .formatted(rulebook.terms()
                                .communeReport()
                                .map(deadline -> ", within %d working days".formatted(deadline.days()))
                                .orElse(""))
                : "The commune registers; it need not report.";
        var written = rulebook.reRankingInWriting() ? " On a re-ranking members give their sheets in writing." : "";
        var rows = rulebook.tiers().stream()
                .map(tier -> "| %s | %d | %d |".formatted(tier.tier(), tier.passesOnAt(), tier.scoringPasses()));
        return section(
                "Tiers",
                Stream.concat(
                        Stream.of(
                                report + written,
                                "",
                                "| tier | passes on from a mean of | scoring passes |",
                                "|---|---|---|"),
                        rows));
    }

    private List<String> stars() {
        var weights = rulebook.weights();
        var rows = IntStream.rangeClosed(1, 5)
                .mapToObj(stars ->
                        "| %d | %d | %s |".formatted(stars, rulebook.bands().from(stars), certifier(stars)));
        return section(
                "Points and stars",
                Stream.concat(
                        Stream.of(
                                "Parts A/B/C: %d/%d/%d points. A certificate holds %d months."
                                        .formatted(weights.a(), weights.b(), weights.c(), rulebook.validityMonths()),
                                "",
                                "| stars | from a mean of | certified by |",
                                "|---|---|---|"),
                        rows));
    }

    private String certifier(int stars) {
        return rulebook.certifies(stars) ? rulebook.certifierOf(stars).name() : "–";
    }

    private List<String> council() {
        var policy = rulebook.policy();
        var forwarding = rulebook.forwarding();
        return section(
                "Council and centre (defaults)",
                Stream.of(
                        "* Quorum %d/%d with the chair, spread at most %d points"
                                .formatted(policy.quorumNumerator(), policy.quorumDenominator(), policy.spreadLimit()),
                        "* To the centre from %d, %s"
                                .formatted(
                                        rulebook.forwardToCentreAt(),
                                        forwarding.onlyWhenGatesAllowFive()
                                                ? "only where the gates allow five stars"
                                                : "whatever the gates"),
                        "* Meanwhile "
                                + (forwarding.provisionalCertificate() ? "certified with four stars" : "not certified"),
                        "* Below five stars there: " + forwarding.shortfall()));
    }

    private List<String> documents() {
        return section(
                "Documents",
                Stream.concat(
                        Stream.of("| item | name | | needed |", "|---|---|---|---|"),
                        rulebook.documents().stream()
                                .map(document -> "| `%s` | %s | %s | %s |"
                                        .formatted(
                                                document.item(),
                                                document.name(),
                                                document.nameEn(),
                                                needed(document)))));
    }

    private static String needed(RequiredDocument document) {
        if (!document.mandatory()) {
            return "as evidence";
        }
        return document.forServices() ? "always" : "not for services";
    }

    private List<String> deadlines() {
        var rows = rulebook.terms().all().stream().map(RulebookPage::deadline);
        var rounds = rulebook.rounds().stream()
                .map(round -> "\nA round: requests by %s, results before %s."
                        .formatted(day(round.requestsBy()), day(round.resultsBefore())));
        return section(
                "Deadlines",
                Stream.concat(
                        Stream.concat(Stream.of("| deadline | days | counted |", "|---|---|---|"), rows), rounds));
    }

    private List<String> grounds() {
        var grounds = rulebook.revocationGrounds();
        var rows = grounds.stream()
                .map(ground -> "| `%s` | %s | %s |".formatted(ground.code(), ground.name(), ground.nameEn()));
        var table = Stream.concat(Stream.of("| ground | | |", "|---|---|---|"), rows);
        return section("Revocation", grounds.isEmpty() ? Stream.of("Local rules say when.") : table);
    }

    private static String deadline(Deadline deadline) {
        var unit = switch (deadline.unit()) {
            case WORKING_DAYS -> "working days";
            case CALENDAR_DAYS -> "calendar days";
        };
        return "| `%s` | %d | %s |".formatted(deadline.name(), deadline.days(), unit);
    }

    private static String day(MonthDay day) {
        return day.toString().substring(2);
    }

    private List<String> sets() {
        var sets = rulebook.sets().values();
        var summary = "%d sets, %d complete; %d criteria in all."
                .formatted(
                        sets.size(),
                        sets.stream().filter(CriteriaSet::complete).count(),
                        sets.stream().mapToInt(CriteriaSet::size).sum());
        return section(
                "Criteria sets",
                Stream.concat(
                        Stream.of(
                                summary,
                                "",
                                "| set | name | criteria | least points | gates for 3 / 4 / 5 stars | |",
                                "|---|---|---|---|---|---|"),
                        sets.stream().map(RulebookPage::row)));
    }

    private static String row(CriteriaSet set) {
        var because = set.incompleteBecause() == null ? "" : "incomplete: " + set.incompleteBecause();
        int least = set.criteria().stream()
                .mapToInt(criterion -> criterion.boxes().getFirst())
                .sum();
        return "| %d | %s | %d | %d | %d / %d / %d | %s |"
                .formatted(
                        set.number(), set.name(), set.size(), least, set.gates(3), set.gates(4), set.gates(5), because);
    }

    private List<String> assumptions() {
        return section(
                "Assumed",
                rulebook.assumptions().stream()
                        .map(assumption -> "* `%s`: %s".formatted(assumption.what(), assumption.why())));
    }

    private static List<String> section(String title, Stream<String> lines) {
        return Stream.concat(Stream.of("## " + title, ""), Stream.concat(lines, Stream.of("")))
                .toList();
    }
}
