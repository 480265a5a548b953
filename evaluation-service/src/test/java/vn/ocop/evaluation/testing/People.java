package vn.ocop.evaluation.testing;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ocop.events.AdministrationEvent.GrantRecorded;
import vn.ocop.events.AdministrationEvent.UnitRecorded;
import vn.ocop.events.Role;
import vn.ocop.events.UnitKind;

/// The units and people of the tests: in each unit an officer and a second one, a secretary, five members.
public final class People {
    public static final int MEMBERS = 5;

    private static final Instant THEN = Instant.parse("2020-02-01T00:00:00Z");
    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);
    private static final LocalDate FROM = LocalDate.of(2020, 2, 1);

    private People() {}

    static List<UnitRecorded> units() {
        return List.of(
                unit("27", UnitKind.PROVINCE, null, "27"),
                unit("256", UnitKind.DISTRICT, "27", "27"),
                unit("259", UnitKind.DISTRICT, "27", "27"),
                unit("24", UnitKind.PROVINCE, null, "24"));
    }

    static List<GrantRecorded> grants() {
        var grants = new ArrayList<GrantRecorded>();
        staff(grants, "256", "district", Role.DISTRICT_OFFICER);
        staff(grants, "259", "district", Role.DISTRICT_OFFICER);
        staff(grants, "27", "province", Role.PROVINCE_OFFICER);
        staff(grants, "24", "province", Role.PROVINCE_OFFICER);
        grants.add(grant("commune.9187", Role.COMMUNE_OFFICER, "9187"));
        return grants;
    }

    /// A grant that is good until it is told again as revoked.
    public static GrantRecorded grant(String person, Role role, String unit) {
        return recorded(person, role, unit, false, THEN);
    }

    /// The same grant, ended now.
    public static GrantRecorded revoked(String person, Role role, String unit) {
        return recorded(person, role, unit, true, Instant.now());
    }

    /// A commune that another one took over at the reform.
    public static UnitRecorded takenOver(String code, String successor) {
        return new UnitRecorded(code, UnitKind.COMMUNE, code, "256", "27", FROM, REFORM, successor, THEN);
    }

    /// A commune of since the reform.
    public static UnitRecorded takingOver(String code) {
        return new UnitRecorded(code, UnitKind.COMMUNE, code, "24", "24", REFORM, null, null, THEN);
    }

    private static void staff(List<GrantRecorded> grants, String unit, String office, Role officer) {
        grants.add(grant(office + "." + unit, officer, unit));
        grants.add(grant(office + "." + unit + ".b", officer, unit));
        grants.add(grant("secretary." + unit, Role.COUNCIL_SECRETARY, unit));
        for (int i = 1; i <= MEMBERS; i++) {
            grants.add(grant("council." + unit + "." + i, Role.COUNCIL_MEMBER, unit));
        }
    }

    private static GrantRecorded recorded(String person, Role role, String unit, boolean revoked, Instant at) {
        var id = UUID.nameUUIDFromBytes((person + role + unit).getBytes(StandardCharsets.UTF_8));
        return new GrantRecorded(id, person, person, role, unit, FROM, null, revoked, "admin", at);
    }

    private static UnitRecorded unit(String code, UnitKind kind, @Nullable String parent, String province) {
        return new UnitRecorded(code, kind, "Đơn vị " + code, parent, province, FROM, null, null, THEN);
    }
}
