package vn.ocop.rulebook.file;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import vn.ocop.rulebook.Bands;
import vn.ocop.rulebook.CentralShortfall;
import vn.ocop.rulebook.Certification;
import vn.ocop.rulebook.CodePart;
import vn.ocop.rulebook.CouncilPolicy;
import vn.ocop.rulebook.DayUnit;
import vn.ocop.rulebook.Deadline;
import vn.ocop.rulebook.Forwarding;
import vn.ocop.rulebook.ProductCodeForm;
import vn.ocop.rulebook.RequiredDocument;
import vn.ocop.rulebook.RevocationGround;
import vn.ocop.rulebook.RoundCutOff;
import vn.ocop.rulebook.Terms;
import vn.ocop.rulebook.Tier;
import vn.ocop.rulebook.TierRules;
import vn.ocop.rulebook.Weights;

/// Reads the sections of a rulebook's YAML file.
record RulesReader(YamlBlock yaml) {
    List<TierRules> tiers() {
        return each(
                "tiers",
                tier -> new TierRules(
                        tier.value("tier", Texts.oneOf(Tier.class)),
                        tier.number("passesOnAt"),
                        tier.number("scoringPasses")));
    }

    Weights weights() {
        return section("weights", parts -> new Weights(parts.number("A"), parts.number("B"), parts.number("C")));
    }

    Bands bands() {
        return section(
                "bands",
                from -> new Bands(from.number("two"), from.number("three"), from.number("four"), from.number("five")));
    }

    CouncilPolicy council() {
        return section(
                "council",
                council -> new CouncilPolicy(
                        council.value("quorum", text -> share(text, 0)),
                        council.value("quorum", text -> share(text, 1)),
                        council.number("spreadLimit")));
    }

    List<RequiredDocument> documents() {
        return each(
                "documents",
                document -> new RequiredDocument(
                        document.text("item"),
                        document.text("name"),
                        document.text("nameEn"),
                        document.value("mandatory", Texts::flag, false),
                        document.value("forServices", Texts::flag, true),
                        document.valueOrNull("samples", Texts::positive)));
    }

    Certification certification() {
        return section("certification", rules -> {
            int months = rules.value("validityMonths", Texts::positive);
            var certifiers = certifiers(rules.block("certifiers"));
            return rules.checked("certifiers", () -> new Certification(months, certifiers));
        });
    }

    Forwarding forwarding() {
        return section(
                "forwarding",
                rules -> new Forwarding(
                        rules.value("onlyWhenGatesAllowFive", Texts::flag),
                        rules.value("provisionalCertificate", Texts::flag),
                        rules.value("shortfall", Texts.oneOf(CentralShortfall.class))));
    }

    ProductCodeForm productCode() {
        var part = Texts.oneOf(CodePart.class);
        return yaml.checked(
                "productCode",
                () -> new ProductCodeForm(
                        yaml.texts("productCode").stream().map(part).toList()));
    }

    Terms terms() {
        var deadlines = each(
                "deadlines",
                deadline -> new Deadline(
                        deadline.text("name"),
                        deadline.number("days"),
                        deadline.value("unit", Texts.oneOf(DayUnit.class))));
        return yaml.checked("deadlines", () -> new Terms(deadlines));
    }

    List<RevocationGround> revocationGrounds() {
        return each(
                "revocationGrounds",
                ground -> new RevocationGround(ground.text("code"), ground.text("name"), ground.text("nameEn")));
    }

    List<RoundCutOff> rounds() {
        return each(
                "rounds",
                round -> new RoundCutOff(
                        round.value("requestsBy", Texts::dayOfYear), round.value("resultsBefore", Texts::dayOfYear)));
    }

    private static Map<Integer, Tier> certifiers(YamlBlock block) {
        var certifiers = new TreeMap<Integer, Tier>();
        for (var stars : block.keys()) {
            certifiers.put(
                    block.checked(stars, () -> Texts.number(stars)), block.value(stars, Texts.oneOf(Tier.class)));
        }
        return certifiers;
    }

    private static int share(String text, int position) {
        var numbers = text.split("/", -1);
        if (numbers.length != 2) {
            throw new IllegalArgumentException("'%s' is not a share like 3/4".formatted(text));
        }
        return Texts.number(numbers[position]);
    }

    private <T> T section(String key, Function<YamlBlock, T> form) {
        return read(yaml.block(key), form);
    }

    private <T> List<T> each(String key, Function<YamlBlock, T> form) {
        return yaml.blocks(key).stream().map(block -> read(block, form)).toList();
    }

    private static <T> T read(YamlBlock block, Function<YamlBlock, T> form) {
        T value = block.checked(() -> form.apply(block));
        block.refuseUnknownKeys();
        return value;
    }
}
