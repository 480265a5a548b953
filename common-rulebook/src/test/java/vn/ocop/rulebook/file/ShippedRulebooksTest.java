package vn.ocop.rulebook.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ocop.rulebook.CriteriaSet;
import vn.ocop.rulebook.Rulebook;
import vn.ocop.rulebook.Rulebooks;

class ShippedRulebooksTest {
    private static final Rulebooks RULEBOOKS = RulebookFiles.load();

    @Test
    void theOneInForceIsFoundByTheDay() {
        assertThat(idOn("2019-08-20")).isEmpty();
        assertThat(idOn("2019-08-21")).containsExactly("vn-2020");
        assertThat(idOn("2023-02-23")).containsExactly("vn-2020");
        assertThat(idOn("2023-02-24")).containsExactly("vn-2023");
        assertThat(idOn("2025-07-05")).containsExactly("vn-2023");
        assertThat(idOn("2025-07-06")).containsExactly("vn-2025");
        assertThat(idOn("2026-05-21")).containsExactly("vn-2025");
        assertThat(idOn("2026-05-22")).containsExactly("vn-2026");
    }

    @Test
    void fromTheFirstToTheFifthOfJuly2025SubmissionsWait() {
        var rulebook = RULEBOOKS.get("vn-2023");
        assertThat(rulebook.receivesOn(LocalDate.parse("2025-06-30"))).isTrue();
        assertThat(rulebook.inForceOn(LocalDate.parse("2025-07-01"))).isTrue();
        assertThat(rulebook.receivesOn(LocalDate.parse("2025-07-01"))).isFalse();
        assertThat(RULEBOOKS.get("vn-2025").receivesOn(LocalDate.parse("2025-07-06")))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"vn-2023", "vn-2025"})
    void theRulesWithoutCriteriaAreShownAndSayWhyNoReviewOpens(String id) {
        assertThat(RULEBOOKS.get(id).sets().values())
                .hasSize(26)
                .noneMatch(CriteriaSet::complete)
                .allSatisfy(set -> assertThat(set.incompleteBecause()).contains("148/2023"));
    }

    @Test
    void anUnknownOneIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> RULEBOOKS.get("vn-1999"));
    }

    @Test
    void everyFolderStandsInTheIndex() throws IOException, URISyntaxException {
        var index = Objects.requireNonNull(RulebookFiles.class.getResource("/rulebooks/index.yaml"));
        try (var folders =
                Files.list(Objects.requireNonNull(Path.of(index.toURI()).getParent()))) {
            assertThat(folders.filter(Files::isDirectory).map(folder -> String.valueOf(folder.getFileName())))
                    .containsExactlyInAnyOrderElementsOf(
                            RULEBOOKS.all().stream().map(Rulebook::id).toList());
        }
    }

    @Test
    void theSetsOf2026AreAllComplete() {
        var sets = RULEBOOKS.get("vn-2026").sets().values();
        assertThat(sets).hasSize(26).allMatch(CriteriaSet::complete);
        assertThat(sets.stream().mapToInt(CriteriaSet::size).sum()).isEqualTo(787);
    }

    @Test
    void fourSetsOf2020AreIncompleteAndSayWhy() {
        var rulebook = RULEBOOKS.get("vn-2020");
        assertThat(rulebook.sets()).hasSize(26);
        assertThat(rulebook.sets().values().stream().mapToInt(CriteriaSet::size).sum())
                .isEqualTo(751);
        assertThat(rulebook.sets().values().stream()
                        .filter(set -> !set.complete())
                        .map(CriteriaSet::number))
                .containsExactlyInAnyOrder(3, 10, 16, 19);
        assertThat(rulebook.set(3).incompleteBecause()).contains("The criteria of this set are not on record");
        for (int number : List.of(10, 16, 19)) {
            assertThat(rulebook.set(number).incompleteBecause())
                    .isEqualTo("Phần C có 38 điểm thay vì 40 / Part C has 38 points instead of 40");
        }
    }

    @Test
    void the2020RulesHaveNoGates() {
        assertThat(RULEBOOKS.get("vn-2020").sets().values())
                .allMatch(set -> set.gates(3) + set.gates(4) + set.gates(5) == 0);
    }

    private static List<String> idOn(String day) {
        return RULEBOOKS.inForceOn(LocalDate.parse(day)).map(Rulebook::id).stream()
                .toList();
    }
}
