package vn.ocop.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.ocop.architecture.source.Sources;
import vn.ocop.messaging.Headers;

/// `docs/asyncapi.yaml` names the headers that messaging writes.
@AnalyzeClasses(packages = "vn.ocop", importOptions = DoNotIncludeTests.class)
class HeadersArchTest {
    private static final Pattern HEADER = Pattern.compile("(?m)^ {10}([a-z0-9_-]+):$");

    @ArchTest
    static void everyHeaderIsDocumented(JavaClasses classes) throws IOException {
        var written = classes.get(Headers.class).getFields().stream()
                .map(HeadersArchTest::value)
                .collect(Collectors.toSet());
        assertThat(documented()).isEqualTo(written);
    }

    private static String value(JavaField constant) {
        try {
            return (String) constant.reflect().get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    private static Set<String> documented() throws IOException {
        var page = Files.readString(Sources.repository().resolve("docs/asyncapi.yaml"));
        return HEADER.matcher(page.substring(page.indexOf("messageTraits:")))
                .results()
                .map((MatchResult header) -> header.group(1))
                .collect(Collectors.toSet());
    }
}
