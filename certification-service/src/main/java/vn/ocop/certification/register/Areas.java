package vn.ocop.certification.register;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The units of today and of before, as the public names them.
public interface Areas {
    /// How many units one name stands for at most.
    int MOST = 30;

    /// Provinces, by name.
    List<Area> provinces();

    /// What is meant by a code, or by a name with or without accents and with or without its kind: all units that are
    /// called so, or else those whose name contains it.
    List<Area> called(String codeOrName);

    /// A unit.
    ///
    /// @param within the unit above it, by name; absent for a province
    /// @param validBefore the first day on which it no longer exists, if it ended
    record Area(
            String code,
            String name,
            @Nullable String within,
            @Nullable LocalDate validBefore) {
        /// The last day on which it existed, if it ended.
        public @Nullable LocalDate until() {
            return validBefore == null ? null : validBefore.minusDays(1);
        }
    }
}
