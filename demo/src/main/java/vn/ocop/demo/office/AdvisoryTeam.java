package vn.ocop.demo.office;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.ocop.demo.http.Person;

/// The advisory team of a province, which checks dossiers before the council sits and has no vote on them.
public record AdvisoryTeam(URI evaluation, Person advisor) {
    /// Constitutes the team by a decision of its own.
    public static AdvisoryTeam constitute(
            URI evaluation, Person officer, String unit, Person secretary, Person advisor, LocalDate on) {
        officer.post(
                evaluation,
                "/api/v1/councils",
                Map.of(
                        "unitCode",
                        unit,
                        "decisionNumber",
                        "QĐ-TTV/" + unit + "/" + on.getYear(),
                        "decidedOn",
                        on.toString(),
                        "members",
                        List.of(
                                seat(officer, "CHAIR", "Tổ trưởng tổ tư vấn"),
                                seat(secretary, "SECRETARY", "Thư ký"),
                                seat(advisor, "ADVISOR", "Tổ tư vấn"))));
        return new AdvisoryTeam(evaluation, advisor);
    }

    /// Says whether a dossier is in order in form, and what was seen on the spot.
    public void check(String review) {
        var notes = "/api/v1/reviews/" + review + "/advisory-notes";
        advisor.post(
                evaluation,
                notes,
                Map.of("kind", "FORMAL_CHECK", "opinion", "Hồ sơ đủ giấy tờ, đúng mẫu", "inOrder", true));
        advisor.post(
                evaluation, notes, Map.of("kind", "SURVEY", "opinion", "Cơ sở sản xuất sạch, đúng như hồ sơ mô tả"));
    }

    private static Map<String, String> seat(Person person, String position, String department) {
        return Map.of("person", person.name(), "name", person.name(), "position", position, "department", department);
    }
}
