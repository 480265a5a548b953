package vn.ocop.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.ocop.architecture.source.Sources;

/// A rule over classes that nobody imported would be kept by everybody.
@AnalyzeClasses(packages = "vn.ocop", importOptions = DoNotIncludeTests.class)
class ModulesArchTest {
    @ArchTest
    static void everyClassOfEveryModuleIsSeen(JavaClasses classes) {
        var seen = classes.stream()
                .map(type -> type.getPackageName() + "/"
                        + type.getSource().flatMap(s -> s.getFileName()).orElse("?"))
                .collect(Collectors.toCollection(TreeSet::new));
        var written = Sources.ofRepository().main().stream()
                .filter(file -> !file.isPackageInfo())
                .map(file -> file.packageName() + "/" + file.fileName())
                .toList();
        assertThat(seen).as("every module is a dependency of this one").containsAll(written);
    }
}
