package vn.ocop.inspector.jdbc;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/// What each submitted dossier was pinned to, as each service has it.
public final class Pins {
    private final Databases databases;

    public Pins(Databases databases) {
        this.databases = databases;
    }

    /// What a dossier keeps from its submission for good.
    ///
    /// @param place its commune, district and province, by their codes
    public record Pin(String rulebook, int policyVersion, String place, LocalDate submittedOn) {}

    /// As registration submitted it.
    public Map<UUID, Pin> submitted() {
        return read(Service.REGISTRATION, """
                SELECT id, submission ->> 'rulebook', (submission ->> 'policyVersion')::int,
                       concat_ws(' ', submission #>> '{place,communeCode}', submission #>> '{place,districtCode}',
                                 submission #>> '{place,provinceCode}'), (submission ->> 'on')::date
                FROM dossier WHERE submission IS NOT NULL
                """);
    }

    /// As the councils review it.
    public Map<UUID, Pin> reviewed() {
        return read(Service.EVALUATION, """
                SELECT id, facts ->> 'rulebook', (facts ->> 'policyVersion')::int,
                       concat_ws(' ', facts #>> '{place,communeCode}', facts #>> '{place,districtCode}',
                                 facts #>> '{place,provinceCode}'), (facts ->> 'submittedOn')::date
                FROM dossier
                """);
    }

    /// As it was ranked for certification.
    public Map<UUID, Pin> ranked() {
        return read(Service.CERTIFICATION, """
                SELECT dossier_id, rulebook, policy_version, concat_ws(' ', commune_code, district_code, province_code),
                       submitted_on
                FROM candidate
                """);
    }

    private Map<UUID, Pin> read(Service service, String query) {
        var pins = new HashMap<UUID, Pin>();
        databases.of(service).sql(query).query(row -> {
            var submittedOn = row.getObject(5, LocalDate.class);
            pins.put(
                    row.getObject(1, UUID.class),
                    new Pin(row.getString(2), row.getInt(3), row.getString(4), submittedOn));
        });
        return pins;
    }
}
