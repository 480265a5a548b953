package vn.ocop.registration.administration;

import java.time.Instant;
import java.time.InstantSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.events.AdministrationEvent.GrantRecorded;
import vn.ocop.events.AdministrationEvent.UnitRecorded;
import vn.ocop.events.Role;
import vn.ocop.events.UnitKind;
import vn.ocop.events.Uuid7;
import vn.ocop.web.time.Today;

/// Records what an empty database begins with: units, a policy for each province, the first administrator.
@Component
public class FoundingDesk {
    private static final String SYSTEM = "registration";

    private final UnitRecords records;
    private final Announcer announcer;
    private final PolicyDesk policies;
    private final DefaultPolicies defaults;
    private final InstantSource time;
    private final Today today;

    FoundingDesk(
            UnitRecords records,
            Announcer announcer,
            PolicyDesk policies,
            DefaultPolicies defaults,
            InstantSource time,
            Today today) {
        this.records = records;
        this.announcer = announcer;
        this.policies = policies;
        this.defaults = defaults;
        this.time = time;
        this.today = today;
    }

    /// Fills the database if it has no units; several instances at once do it once.
    ///
    /// @param administrator the subject of the first administrator's token; blank for nobody
    @Transactional
    public void found(String administrator) {
        if (!records.isEmpty()) {
            return;
        }
        records.lock();
        if (records.isEmpty()) {
            var now = time.instant();
            UnitFile.all(now).forEach(this::record);
            appoint(administrator, now);
        }
    }

    private void record(UnitRecorded unit) {
        announcer.tell(unit, SYSTEM);
        if (unit.kind() == UnitKind.PROVINCE) {
            policies.tell(defaults.of(unit.code(), unit.validFrom()));
        }
    }

    private void appoint(String administrator, Instant now) {
        if (administrator.isBlank()) {
            return;
        }
        var grant = new GrantRecorded(
                Uuid7.at(now),
                administrator,
                administrator,
                Role.ADMINISTRATOR,
                Jurisdiction.CENTRE,
                today.get(),
                null,
                false,
                SYSTEM,
                now);
        announcer.tell(grant, SYSTEM);
    }
}
