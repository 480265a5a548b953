package vn.ocop.benchmark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.ocop.demo.http.Addresses;
import vn.ocop.demo.http.People;
import vn.ocop.demo.http.Person;
import vn.ocop.demo.office.Administration;
import vn.ocop.demo.office.Council;
import vn.ocop.demo.office.Rounds;

/// The people, councils and papers that a load needs: two communes of one district, one province, councils of
/// three.
record Setting(
        Addresses at,
        List<Applicant> applicants,
        Person district,
        Person province,
        Person preparer,
        Person signer,
        Council districtCouncil,
        Council provinceCouncil,
        int productSet) {
    static final LocalDate SUBMITTED = LocalDate.of(2020, 10, 12);
    static final LocalDate DECIDED = LocalDate.of(2020, 12, 8);
    private static final LocalDate GRANTS_FROM = LocalDate.of(2020, 1, 1);
    private static final List<String> COMMUNES = List.of("09322", "09334");
    private static final String DISTRICT = "260";
    private static final String PROVINCE = "27";
    private static final int DISTRICT_SEATS = 3;

    /// @param productSet whose criteria are scored
    /// @param provinceSeats members of the province's council who score
    static Setting prepare(Addresses at, People people, int productSet, int provinceSeats) {
        grant(provinceSeats, new Administration(at, people));
        return new Setting(
                at,
                COMMUNES.stream()
                        .map(commune -> Applicant.register(at, people, commune))
                        .toList(),
                people.person("district." + DISTRICT),
                people.person("province." + PROVINCE),
                people.person("preparer." + PROVINCE),
                people.person("signer." + PROVINCE),
                council(at, people, "district.", DISTRICT, DISTRICT_SEATS, ""),
                council(at, people, "province.", PROVINCE, provinceSeats, round(at, people)),
                productSet);
    }

    private static void grant(int provinceSeats, Administration office) {
        var grants = new ArrayList<String[]>(List.of(
                new String[] {"district." + DISTRICT, "DISTRICT_OFFICER", DISTRICT},
                new String[] {"province." + PROVINCE, "PROVINCE_OFFICER", PROVINCE},
                new String[] {"preparer." + PROVINCE, "DECISION_PREPARER", PROVINCE},
                new String[] {"signer." + PROVINCE, "DECISION_SIGNER", PROVINCE}));
        COMMUNES.forEach(commune -> grants.add(new String[] {"commune." + commune, "COMMUNE_OFFICER", commune}));
        for (var unit : List.of(DISTRICT, PROVINCE)) {
            grants.add(new String[] {"secretary." + unit, "COUNCIL_SECRETARY", unit});
            IntStream.rangeClosed(1, unit.equals(PROVINCE) ? provinceSeats : DISTRICT_SEATS)
                    .forEach(seat -> grants.add(new String[] {"council." + unit + "." + seat, "COUNCIL_MEMBER", unit}));
        }
        grants.forEach(grant -> office.grant(grant[0], grant[1], grant[2], GRANTS_FROM));
        office.backfill(PROVINCE, SUBMITTED, DECIDED, "Đo tải bằng đợt năm 2020");
    }

    private static Council council(Addresses at, People people, String office, String unit, int seats, String round) {
        var members = IntStream.rangeClosed(1, seats)
                .mapToObj(seat -> people.person("council." + unit + "." + seat))
                .toList();
        var secretary = people.person("secretary." + unit);
        return Council.convene(
                at.evaluation(),
                people.person(office + unit),
                unit,
                secretary,
                members,
                round,
                LocalDate.of(2020, 11, 18));
    }

    private static String round(Addresses at, People people) {
        return new Rounds(at.evaluation(), people.person("province." + PROVINCE), PROVINCE)
                .openNext(SUBMITTED, DECIDED)
                .id();
    }
}
