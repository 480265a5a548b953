package vn.ocop.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.regex.Pattern;

/// The kinds of classes that the rules speak of.
final class Ocop {
    private static final String SERVICE = "vn\\.ocop\\.(?:registration|evaluation|certification|operations)";

    static final DescribedPredicate<JavaClass> IN_SERVICES = packages("services", SERVICE + "(?:\\..*)?");

    static final DescribedPredicate<JavaClass> OUTSIDE_OF_SERVICES =
            packages("other modules", "vn\\.ocop\\..*").and(not(IN_SERVICES)).as("modules that are no services");

    /// What starts, tries and inspects the services from outside, and is no part of them.
    static final DescribedPredicate<JavaClass> TOOLS =
            packages("tools", "vn\\.ocop\\.(?:local|demo|inspector|verifier|benchmarks?)(?:\\..*)?");

    /// Packages of a service that are named by a technology.
    static final DescribedPredicate<JavaClass> ADAPTERS =
            adapters("web|jdbc|kafka").as("adapters");

    /// All other packages of a service: the domain.
    static final DescribedPredicate<JavaClass> FEATURES =
            IN_SERVICES.and(not(ADAPTERS)).as("features");

    private Ocop() {}

    static DescribedPredicate<JavaClass> adapters(String technology) {
        return packages("`" + technology + "` adapters", SERVICE + "\\.(?:.*\\.)?(?:" + technology + ")(?:\\..*)?");
    }

    private static DescribedPredicate<JavaClass> packages(String description, String regex) {
        var pattern = Pattern.compile(regex);
        return describe(
                description, type -> pattern.matcher(type.getPackageName()).matches());
    }
}
