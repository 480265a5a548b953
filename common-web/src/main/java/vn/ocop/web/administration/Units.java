package vn.ocop.web.administration;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.ocop.events.UnitKind;

/// The administrative units, each by its code on a day: a code can mean another area later.
public interface Units {
    /// The unit that bears the code on that day.
    Optional<Unit> find(String code, LocalDate day);

    /// The unit that stands in the place of the code's on that day: itself, or after its end the one that took it over.
    Optional<Unit> standing(String code, LocalDate day);

    /// Whether a unit of the code had begun by that day; it may have ended since.
    boolean isKnown(String code, LocalDate day);

    /// The units directly below on that day, by code.
    List<Unit> children(String code, LocalDate day);

    /// The unit itself and all below it on that day, by code.
    List<Unit> subtree(String code, LocalDate day);

    /// All units of a kind on that day, by code.
    List<Unit> ofKind(UnitKind kind, LocalDate day);
}
