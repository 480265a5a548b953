package vn.ocop.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.InstantSource;
import java.util.Date;
import java.util.Set;

/// Time comes from outside, so that tests and investigations can choose it. `System.nanoTime` measures, and may.
@AnalyzeClasses(packages = "vn.ocop", importOptions = DoNotIncludeTests.class)
class TimeArchTest {
    private static final String BEAN = "org.springframework.context.annotation.Bean";
    private static final Set<String> SOURCES =
            Set.of("system", "systemUTC", "systemDefaultZone", "tick", "tickMillis", "tickSeconds");

    @ArchTest
    static final ArchRule NOBODY_LOOKS_AT_THE_CLOCK = noClasses()
            .should()
            .callMethodWhere(now())
            .orShould()
            .callMethodWhere(Calls.to(System.class, "currentTimeMillis"))
            .orShould()
            .callConstructor(Date.class)
            .because("only an injected InstantSource tells the time");

    @ArchTest
    static final ArchRule ONLY_BEANS_MAKE_THE_SOURCE = noClasses()
            .that(DescribedPredicate.not(Ocop.TOOLS))
            .should()
            .callMethodWhere(makingASource())
            .because("there is one source of time per service, made where beans are made");

    private static DescribedPredicate<JavaMethodCall> now() {
        return describe(
                "java.time.*.now",
                call -> call.getTargetOwner().getPackageName().startsWith("java.time")
                        && call.getName().equals("now"));
    }

    private static DescribedPredicate<JavaMethodCall> makingASource() {
        return describe(
                "a source of time outside of @Bean",
                call -> (call.getTargetOwner().isEquivalentTo(Clock.class)
                                || call.getTargetOwner().isEquivalentTo(InstantSource.class))
                        && SOURCES.contains(call.getName())
                        && !call.getOrigin().isAnnotatedWith(BEAN));
    }
}
