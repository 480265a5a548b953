package vn.ocop.architecture.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SourceArchTest {
    private static final Set<String> TOOLS = Set.of("benchmarks", "demo", "inspector", "local-stack");
    private static final Sources SOURCES = Sources.ofRepository();
    private static final List<Syntax> MAIN = Syntax.of(SOURCES.main());
    private static final List<Syntax> TEST = Syntax.of(SOURCES.test());

    /// The mark is a median of 40 lines. Some lines above it are left, so that not every change has to pay for all
    /// before it.
    @Test
    void filesAreSmall() {
        var sizes = FileSizes.of(SOURCES.main());
        System.out.println("Main sources, " + sizes);
        System.out.println("Test sources, " + FileSizes.of(SOURCES.test()));
        assertThat(sizes.median()).as(sizes.toString()).isLessThanOrEqualTo(45);
        assertThat(sizes.percentile(90)).as(sizes.toString()).isLessThanOrEqualTo(100);
    }

    @Test
    void noFileIsLong() {
        none(
                SOURCES.all().stream().filter(file -> file.lines().size() > 250).toList(),
                "a file over 250 lines is two things");
    }

    @Test
    void noMethodIsLong() {
        none(LongMethods.over(30, MAIN), "past 30 lines, ask which second thing the method does");
        none(LongMethods.over(30, TEST), "past 30 lines, ask which second thing the test proves");
    }

    @Test
    void everyPublicTypeSaysWhatItIs() {
        none(SilentTypes.in(MAIN), "every public type has a `///` comment: one sentence on what it is");
    }

    @Test
    void everyPackageIsNullMarked() {
        none(UnmarkedPackages.in(SOURCES.all()), "only in a @NullMarked package does the compiler refuse nulls");
    }

    @Test
    void noSwitchOverKindsHasADefault() {
        none(Defaults.in(MAIN, SealedKinds.in(MAIN)), "with `default` a new constant or record would be overlooked");
        none(Defaults.in(TEST, SealedKinds.in(MAIN)), "with `default` a new constant or record would be overlooked");
    }

    @Test
    void nobodySleeps() {
        none(
                Texts.matching("\\bThread\\s*\\.\\s*sleep\\b", outside()),
                "a sleep is a guess: wait for the thing itself");
    }

    /// What watches other processes from outside may pause between two looks; services and tests may not.
    @Test
    void onlyToolsPause() {
        var files = outside().stream()
                .filter(file ->
                        !TOOLS.contains(file.moduleName()) || SOURCES.test().contains(file));
        none(Texts.matching("TimeUnit\\.\\w+\\.sleep|parkNanos", files.toList()), "a pause is a guess as well");
    }

    @Test
    void nothingIsPutOff() {
        none(Texts.matching("\\b(TODO|FIXME|XXX)\\b", outside()), "what is not done is an issue, not a comment");
    }

    @Test
    void noUnwantedLibraryIsImported() {
        none(
                Texts.matching(
                        "^import (static )?(lombok|org\\.mockito|org\\.junit\\.(Test|Assert|Before|After|Rule)\\b|junit\\."
                                + "|com\\.fasterxml\\.jackson\\.(core|databind|datatype))",
                        outside()),
                "no Lombok, no Mockito, no JUnit 4, no Jackson 2");
    }

    /// All but this module, which names what it forbids and plants it.
    private static List<SourceFile> outside() {
        return SOURCES.all().stream()
                .filter(file -> !file.moduleName().equals("architecture-tests"))
                .toList();
    }

    private static void none(List<?> found, String because) {
        assertThat(found).as(because).isEmpty();
    }
}
