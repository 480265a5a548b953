package vn.ocop.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import java.util.Set;

/// Calls of methods by their name.
final class Calls {
    private Calls() {}

    static DescribedPredicate<JavaMethodCall> to(Class<?> owner, String... names) {
        var wanted = Set.of(names);
        return describe(
                owner.getSimpleName() + "." + String.join("|", names),
                call -> call.getTargetOwner().isEquivalentTo(owner) && wanted.contains(call.getName()));
    }
}
