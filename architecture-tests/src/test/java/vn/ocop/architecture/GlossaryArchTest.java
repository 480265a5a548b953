package vn.ocop.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.ocop.architecture.source.Sources;

/// The glossary speaks of code that exists.
@AnalyzeClasses(packages = "vn.ocop", importOptions = DoNotIncludeTests.class)
class GlossaryArchTest {
    private static final Pattern CODE = Pattern.compile("`([A-Za-z.]+)`");

    @ArchTest
    static void everyTypeAndMemberOfTheGlossaryExists(JavaClasses classes) throws IOException {
        var known = classes.stream().flatMap(GlossaryArchTest::names).collect(Collectors.toSet());
        assertThat(namedIn(Files.readAllLines(Sources.repository().resolve("docs/glossary.md"))))
                .isNotEmpty()
                .isSubsetOf(known);
    }

    /// What the last column of the tables names.
    private static Set<String> namedIn(List<String> lines) {
        return lines.stream()
                .filter(line -> line.startsWith("| "))
                .map(line -> line.substring(line.lastIndexOf('|', line.length() - 2)))
                .flatMap(column -> CODE.matcher(column).results().map((MatchResult code) -> code.group(1)))
                .collect(Collectors.toSet());
    }

    private static Stream<String> names(JavaClass type) {
        var members =
                type.getMembers().stream().map(JavaMember::getName).map(name -> type.getSimpleName() + "." + name);
        return Stream.concat(Stream.of(type.getSimpleName()), members);
    }
}
