package vn.ocop.demo.round;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.ocop.demo.plan.PlannedProduct;

/// Who must hold which role where, for a planned round.
final class Appointments {
    static final int DISTRICT_MEMBERS = 5;
    static final int PROVINCE_MEMBERS = 9;
    private final Law law;

    Appointments(Law law) {
        this.law = law;
    }

    record Grant(String person, String role, String unit) {}

    List<Grant> of(List<PlannedProduct> plan) {
        var grants = new ArrayList<Grant>();
        plan.stream()
                .map(PlannedProduct::communeCode)
                .distinct()
                .map(commune -> new Grant("commune." + commune, "COMMUNE_OFFICER", commune))
                .forEach(grants::add);
        law.districts()
                .forEach(district -> reviewing(district, "district", "DISTRICT_OFFICER", DISTRICT_MEMBERS)
                        .forEach(grants::add));
        reviewing(law.province(), "province", "PROVINCE_OFFICER", PROVINCE_MEMBERS)
                .forEach(grants::add);
        grants.add(new Grant("substitute." + law.province(), "COUNCIL_MEMBER", law.province()));
        grants.add(new Grant("advisor." + law.province(), "COUNCIL_MEMBER", law.province()));
        grants.add(new Grant("preparer." + law.province(), "DECISION_PREPARER", law.province()));
        grants.add(new Grant("signer." + law.province(), "DECISION_SIGNER", law.province()));
        grants.add(new Grant("auditor." + law.province(), "AUDITOR", law.province()));
        return grants;
    }

    private static Stream<Grant> reviewing(String unit, String office, String role, int members) {
        return Stream.concat(
                Stream.of(
                        new Grant(office + "." + unit, role, unit),
                        new Grant("secretary." + unit, "COUNCIL_SECRETARY", unit)),
                IntStream.rangeClosed(1, members)
                        .mapToObj(seat -> new Grant("council." + unit + "." + seat, "COUNCIL_MEMBER", unit)));
    }
}
