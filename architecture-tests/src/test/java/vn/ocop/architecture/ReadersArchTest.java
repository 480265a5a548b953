package vn.ocop.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.ocop.architecture.source.Sources;
import vn.ocop.events.ToldOn;
import vn.ocop.messaging.EventListener;

/// `docs/events.md` says who reads which topic; the listeners agree.
@AnalyzeClasses(packages = "vn.ocop", importOptions = DoNotIncludeTests.class)
class ReadersArchTest {
    private static final Pattern READERS = Pattern.compile("\\*\\*(ocop\\.\\w+)\\*\\*, told by .*, read by (.*)");

    @ArchTest
    static void everyReaderIsDocumentedAndReads(JavaClasses classes) throws IOException {
        var services = classes.that(Ocop.IN_SERVICES);
        var names = services.stream().map(ReadersArchTest::service).collect(Collectors.toSet());
        var expected = documented().filter(reading -> names.contains(reading.split(" ", -1)[0]));
        var listening = services.stream().flatMap(ReadersArchTest::readings).collect(Collectors.toSet());
        assertThat(listening).containsExactlyInAnyOrderElementsOf(expected.toList());
    }

    /// What the page says, but for the administration's topic: common-web reads it for all services.
    private static Stream<String> documented() throws IOException {
        return Files.readAllLines(Sources.repository().resolve("docs/events.md")).stream()
                .map(READERS::matcher)
                .filter(line -> line.matches() && !line.group(1).equals("ocop.administration"))
                .flatMap(line ->
                        Stream.of(line.group(2).split(", ", -1)).map(reader -> reader + " reads " + line.group(1)));
    }

    private static Stream<String> readings(JavaClass type) {
        return type.getInterfaces().stream()
                .filter(JavaParameterizedType.class::isInstance)
                .map(JavaParameterizedType.class::cast)
                .filter(listener -> listener.toErasure().isEquivalentTo(EventListener.class))
                .map(listener -> listener.getActualTypeArguments().getFirst().toErasure())
                .map(family -> service(type) + " reads "
                        + family.getAnnotationOfType(ToldOn.class).value());
    }

    private static String service(JavaClass type) {
        return type.getPackageName().split("\\.", -1)[2] + "-service";
    }
}
