package vn.ocop.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;

/// Cuts the classes into one slice per service; all others belong to none.
final class ServiceSlices implements SliceAssignment {
    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
        return Ocop.IN_SERVICES.test(type)
                ? SliceIdentifier.of(type.getPackageName().split("\\.", -1)[2])
                : SliceIdentifier.ignore();
    }

    @Override
    public String getDescription() {
        return "services";
    }
}
