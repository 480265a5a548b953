package vn.ocop.demo.round;

import java.net.URI;
import java.time.format.DateTimeFormatter;
import tools.jackson.databind.JsonNode;
import vn.ocop.demo.http.People;
import vn.ocop.demo.http.Person;
import vn.ocop.demo.office.AdvisoryTeam;
import vn.ocop.demo.office.Council;
import vn.ocop.demo.office.ReviewOffice;

/// What the province's council does besides scoring, told line by line.
final class Proceedings {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final URI evaluation;
    private final Law law;
    private final People people;
    private final Progress progress;

    Proceedings(URI evaluation, Law law, People people, Progress progress) {
        this.evaluation = evaluation;
        this.law = law;
        this.people = people;
        this.progress = progress;
    }

    /// The council was constituted; its last member cannot come and is replaced for the session.
    ///
    /// @return the council as it sits
    Council seated(Council constituted) {
        var members = constituted.members();
        progress.say("§  lập hội đồng tỉnh theo quyết định: %d thành viên và thư ký / provincial council constituted by"
                        .formatted(members.size())
                + " decision: %d members and a secretary".formatted(members.size()));
        var substitute = people.person("substitute." + law.province());
        var seated = constituted.substitute(members.getLast(), substitute, "Đi công tác");
        progress.say("⇆  thành viên vắng mặt được thay tại phiên họp / an absent member is replaced for the session: "
                + members.getLast().name() + " → " + substitute.name());
        return seated;
    }

    /// An advisor checks the first dossier before it is admitted.
    void advise(Standing first) {
        var advisor = people.person("advisor." + law.province());
        var secretary = people.person("secretary." + law.province());
        var team = AdvisoryTeam.constitute(
                evaluation,
                officer(),
                law.province(),
                secretary,
                advisor,
                law.sessionsOn().minusDays(1));
        team.check(new ReviewOffice(evaluation, officer(), "PROVINCE").review(first.dossier()));
        progress.say(
                "✎  tổ tư vấn kiểm tra hình thức, ghi ý kiến khảo sát / advisory team: formal check and survey note: "
                        + first.dossier().product());
    }

    /// The products on the agenda, and the quorum as it is now.
    void opened(Council council) {
        var agenda = council.agenda();
        progress.say("☰  phiên họp %s: %d sản phẩm trong chương trình, %s / session with %d products on its agenda, %s"
                .formatted(
                        law.sessionsOn().format(DAY),
                        agenda.size(),
                        vietnamese(agenda.path(0).path("quorum")),
                        agenda.size(),
                        english(agenda.path(0).path("quorum"))));
    }

    /// A member stepped back: the quorum for this product is another one now.
    static String recused(JsonNode quorum) {
        return "∅  một thành viên từ chối chấm: %s / a member recused, %s: "
                .formatted(vietnamese(quorum), english(quorum));
    }

    /// The close results of the session.
    void closeResults(Council council) {
        var close = officer()
                .get(evaluation, "/api/v1/sessions/" + council.session() + "/boundary-report")
                .body()
                .path("items");
        var decisive = close.valueStream()
                .filter(item -> !item.path("decidedBy").isEmpty())
                .count();
        progress.say(
                "≈  báo cáo sát ngưỡng: %d kết quả, %d do một phiếu quyết định / boundary report: %1$d close results, %2$d"
                                .formatted(close.size(), decisive)
                        + " decided by one sheet");
    }

    private Person officer() {
        return people.person("province." + law.province());
    }

    private static String vietnamese(JsonNode quorum) {
        return "có mặt %d/%d, cần %d"
                .formatted(
                        quorum.path("present").asInt(),
                        quorum.path("members").asInt(),
                        quorum.path("needed").asInt());
    }

    private static String english(JsonNode quorum) {
        return "%d of %d present, %d needed"
                .formatted(
                        quorum.path("present").asInt(),
                        quorum.path("members").asInt(),
                        quorum.path("needed").asInt());
    }
}
