package vn.ocop.journeys.town;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.ocop.demo.round.Crew;
import vn.ocop.demo.round.Law;

/// Who holds which office in the town.
record Offices(Town town) {
    private static final int MEMBERS = 5;
    private static final LocalDate OF_2020 = Law.of2020().grantsFrom();
    private static final LocalDate OF_2026 = Law.of2026(Town.today()).grantsFrom();

    private record Office(String person, String role, String unit, LocalDate from) {}

    void fill() {
        var offices = new ArrayList<Office>();
        offices.add(new Office("commune.09163", "COMMUNE_OFFICER", "09163", OF_2020));
        offices.add(new Office("commune.09199", "COMMUNE_OFFICER", "09199", OF_2020));
        offices.add(new Office("commune.07306", "COMMUNE_OFFICER", "07306", OF_2026));
        offices.addAll(reviewing("district", "256", OF_2020));
        offices.addAll(reviewing("district", "258", OF_2020));
        offices.addAll(province("27", OF_2020));
        offices.addAll(province("24", OF_2026));
        var administration = town.administration();
        Crew.each(
                offices, office -> administration.grant(office.person(), office.role(), office.unit(), office.from()));
        var law = Law.of2020();
        administration.backfill(law.province(), law.submittedOn(), law.decidedOn(), "Nhập lại đợt đánh giá năm 2020");
    }

    private static List<Office> province(String unit, LocalDate from) {
        var offices = new ArrayList<>(reviewing("province", unit, from));
        offices.add(new Office("preparer." + unit, "DECISION_PREPARER", unit, from));
        offices.add(new Office("signer." + unit, "DECISION_SIGNER", unit, from));
        offices.add(new Office("auditor." + unit, "AUDITOR", unit, from));
        return offices;
    }

    private static List<Office> reviewing(String tier, String unit, LocalDate from) {
        var role = tier.equals("district") ? "DISTRICT_OFFICER" : "PROVINCE_OFFICER";
        var offices = new ArrayList<Office>();
        offices.add(new Office(tier + "." + unit, role, unit, from));
        offices.add(new Office("secretary." + unit, "COUNCIL_SECRETARY", unit, from));
        IntStream.rangeClosed(1, MEMBERS)
                .mapToObj(seat -> new Office("council." + unit + "." + seat, "COUNCIL_MEMBER", unit, from))
                .forEach(offices::add);
        return offices;
    }
}
