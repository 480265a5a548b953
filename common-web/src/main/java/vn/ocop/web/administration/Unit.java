package vn.ocop.web.administration;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.ocop.events.UnitKind;

/// An administrative unit in its span of validity.
///
/// @param parentCode the unit above; absent for the centre
/// @param validBefore first day on which it no longer exists; absent while it does
/// @param successorCode the unit that took it over, absent where none is on record
public record Unit(
        String code,
        UnitKind kind,
        String name,
        @Nullable String parentCode,
        String provinceCode,
        LocalDate validFrom,
        @Nullable LocalDate validBefore,
        @Nullable String successorCode) {}
