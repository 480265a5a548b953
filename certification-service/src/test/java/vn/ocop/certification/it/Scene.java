package vn.ocop.certification.it;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import vn.ocop.events.AdministrationEvent.GrantRecorded;
import vn.ocop.events.AdministrationEvent.LocalRules;
import vn.ocop.events.AdministrationEvent.PolicySet;
import vn.ocop.events.AdministrationEvent.UnitRecorded;
import vn.ocop.events.DossierId;
import vn.ocop.events.OcopEvent;
import vn.ocop.events.Role;
import vn.ocop.events.UnitKind;

/// Two provinces and their people, the second without suspensions, told to the service before the first test.
final class Scene {
    static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
    static final Desk PREPARER = new Desk("preparer.27");
    static final Desk SIGNER = new Desk("signer.27");
    /// Holds both roles, and may not use both on one decision.
    static final Desk BOTH = new Desk("both.27");
    /// Scored every product, and signs decisions besides.
    static final Desk SCORER = new Desk("scorer.27");
    /// Registered every product, and signs decisions besides.
    static final Desk REGISTRANT = new Desk("registrant.27");

    static final Desk AUDITOR = new Desk("auditor.27");
    static final Desk OTHER_AUDITOR = new Desk("auditor.24");
    static final Desk OTHER_PREPARER = new Desk("preparer.24");
    static final Desk OTHER_SIGNER = new Desk("signer.24");
    static final Desk COMMUNE = new Desk("commune.09163");

    private static final AtomicInteger NUMBERS = new AtomicInteger();
    private static final Teller TELLER = set();

    private Scene() {}

    static void tell(OcopEvent event) {
        TELLER.tell(event);
    }

    /// A decision number that no other test uses.
    static String number() {
        return NUMBERS.incrementAndGet() + "/QĐ-UBND";
    }

    static String state(DossierId dossier) {
        return PREPARER.get("/candidates/" + dossier).text("state");
    }

    private static Teller set() {
        Running.shared();
        var teller = new Teller();
        Stream.of("27", "24").forEach(unit -> {
            teller.tell(unit(unit, UnitKind.PROVINCE, "Tỉnh " + unit));
            teller.tell(policy(unit));
            teller.tell(grant("preparer." + unit, Role.DECISION_PREPARER, unit));
            teller.tell(grant("signer." + unit, Role.DECISION_SIGNER, unit));
            teller.tell(grant("auditor." + unit, Role.AUDITOR, unit));
        });
        teller.tell(unit("00", UnitKind.CENTRE, "Trung ương"));
        Stream.of("both.27", "scorer.27", "registrant.27")
                .forEach(person -> teller.tell(grant(person, Role.DECISION_SIGNER, "27")));
        teller.tell(grant("both.27", Role.DECISION_PREPARER, "27"));
        teller.tell(grant("commune.09163", Role.COMMUNE_OFFICER, "09163"));
        Until.holds("everybody has their roles", Scene::isSet);
        return teller;
    }

    private static boolean isSet() {
        var people = List.of(PREPARER, SIGNER, BOTH, SCORER, REGISTRANT, OTHER_PREPARER, OTHER_SIGNER);
        return people.stream().allMatch(desk -> desk.get("/candidates").status() == 200)
                && rows("grant_held") == 11
                && rows("policy") == 2;
    }

    private static int rows(String table) {
        return Running.shared()
                .jdbc()
                .sql("SELECT count(*) FROM " + table)
                .query(Integer.class)
                .single();
    }

    private static UnitRecorded unit(String code, UnitKind kind, String name) {
        var parent = kind == UnitKind.CENTRE ? null : "00";
        return new UnitRecorded(code, kind, name, parent, code, LocalDate.of(1997, 1, 1), null, null, NOW);
    }

    private static PolicySet policy(String unit) {
        return new PolicySet(
                unit,
                1,
                3,
                4,
                10,
                false,
                true,
                "{number}/{year}/GCN-OCOP-{issuer}",
                new LocalRules(0, false, 0, 0, unit.equals("27"), 50, 10),
                LocalDate.of(2019, 1, 1),
                "admin",
                NOW);
    }

    static GrantRecorded grant(String person, Role role, String unit) {
        var id = UUID.nameUUIDFromBytes((person + role + unit).getBytes(StandardCharsets.UTF_8));
        return new GrantRecorded(id, person, person, role, unit, LocalDate.of(2019, 1, 1), null, false, "admin", NOW);
    }
}
