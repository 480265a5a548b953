package vn.ocop.registration.administration;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.ocop.events.RegistrationEvent.PlaceFacts;
import vn.ocop.events.UnitKind;
import vn.ocop.web.administration.Unit;
import vn.ocop.web.administration.Units;

/// Says to which commune, district and province a place belongs on a day.
@Component
public class Places {
    private final Units units;

    Places(Units units) {
        this.units = units;
    }

    /// Where the commune lay on that day, or what it lay in that took it over before; empty where no commune bore the
    /// code and none is on record that took it over.
    public Optional<PlaceFacts> of(String communeCode, LocalDate day) {
        return units.standing(communeCode, day)
                .filter(unit -> unit.kind() == UnitKind.COMMUNE)
                .map(commune -> new PlaceFacts(commune.code(), districtOf(commune), commune.provinceCode()));
    }

    private static @Nullable String districtOf(Unit commune) {
        var parent = commune.parentCode();
        return commune.provinceCode().equals(parent) ? null : parent;
    }
}
