package vn.ocop.architecture.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Each source rule is seen to find what was planted for it, in a repository of one module.
class PlantedSourcesTest {
    @TempDir
    private Path repository = Path.of("");

    @BeforeEach
    void aRepository() throws IOException {
        Files.writeString(repository.resolve("pom.xml"), "<modules><module>garden</module></modules>");
    }

    @Test
    void findsALongMethod() throws IOException {
        plant("class Weed {\n    void grow() {\n" + "        grow();\n".repeat(29) + "    }\n\n    void die() {}\n}\n");
        assertThat(LongMethods.over(30, syntax()))
                .containsExactly("garden/src/main/java/plants/Weed.java:2 grow has 31 lines");
    }

    @Test
    void findsAPublicTypeWithoutComment() throws IOException {
        plant("/** Old. */\n@Deprecated\npublic class Weed {}\n");
        assertThat(SilentTypes.in(syntax())).hasSize(1);
        plant("/// New.\n@Deprecated\npublic class Weed {}\n");
        assertThat(SilentTypes.in(syntax())).isEmpty();
    }

    @Test
    void findsADefaultBesideConstantsAndPatternsButNotBesideTexts() throws IOException {
        plant("class Weed {\n  int of(X x) { return switch (x) { case RED -> 1;\n default -> 0; }; }\n}\n");
        assertThat(Defaults.in(syntax(), SealedKinds.in(syntax())))
                .containsExactly("garden/src/main/java/plants/Weed.java:3");
        plant("""
                sealed interface Weed {
                  record Red(int y) implements Weed {}
                  static int of(Weed weed) { return switch (weed) { case Red(var y) -> y;
                    default -> 0; }; }
                }
                """);
        assertThat(Defaults.in(syntax(), SealedKinds.in(syntax()))).hasSize(1);
        plant("class Weed {\n  int of(Object x) { return switch (x) { case Integer i -> i;\n default -> 0; }; }\n}\n");
        assertThat(Defaults.in(syntax(), SealedKinds.in(syntax()))).isEmpty();
        plant("class Weed {\n  int of(String x) { return switch (x) { case \"red\" -> 1;\n default -> 0; }; }\n}\n");
        assertThat(Defaults.in(syntax(), SealedKinds.in(syntax()))).isEmpty();
    }

    @Test
    void findsAPackageThatIsNotNullMarked() throws IOException {
        plant("class Weed {}\n");
        assertThat(UnmarkedPackages.in(sources().all())).containsExactly("garden plants");
        Files.writeString(folder().resolve("package-info.java"), "@NullMarked\npackage plants;\n");
        assertThat(UnmarkedPackages.in(sources().all())).isEmpty();
    }

    @Test
    void findsATextWithItsLine() throws IOException {
        plant("class Weed {\n    // TODO pull\n}\n");
        assertThat(Texts.matching("TODO", sources().all()))
                .containsExactly("garden/src/main/java/plants/Weed.java:2 // TODO pull");
    }

    @Test
    void measuresFiles() throws IOException {
        plant("class Weed {}\n".repeat(251));
        assertThat(FileSizes.of(sources().main()))
                .hasToString("1 files: median 251, 90th percentile 251, longest 251 lines");
    }

    private List<Syntax> syntax() {
        return Syntax.of(sources().all());
    }

    private Sources sources() {
        return Sources.of(repository);
    }

    private void plant(String source) throws IOException {
        Files.createDirectories(folder());
        Files.writeString(folder().resolve("Weed.java"), source);
    }

    private Path folder() {
        return repository.resolve("garden/src/main/java/plants");
    }
}
