package vn.ocop.demo.round;

import java.util.List;
import java.util.stream.IntStream;
import vn.ocop.demo.http.Addresses;
import vn.ocop.demo.http.People;
import vn.ocop.demo.http.Person;
import vn.ocop.demo.office.Administration;
import vn.ocop.demo.office.CommuneOffice;
import vn.ocop.demo.office.Council;
import vn.ocop.demo.office.Dossier;
import vn.ocop.demo.office.ReviewOffice;
import vn.ocop.demo.office.Rounds;
import vn.ocop.demo.plan.PlannedProduct;
import vn.ocop.demo.plan.PlannedProduct.Incident;

/// One round as its people carry it through: from the communes' registration to the councils' conclusions.
final class Round {
    private final Addresses at;
    private final Law law;
    private final People people;
    private final Progress progress;

    Round(Addresses at, Law law, People people, Progress progress) {
        this.at = at;
        this.law = law;
        this.people = people;
        this.progress = progress;
    }

    /// Gives everybody who acts in the round their role.
    void grantRoles(List<PlannedProduct> plan) {
        var office = new Administration(at, people);
        var grants = new Appointments(law).of(plan);
        var step = progress.step("giao quyền", "roles granted", grants.size());
        Crew.each(grants, grant -> {
            office.grant(grant.person(), grant.role(), grant.unit(), law.grantsFrom());
            step.part();
        });
        if (law.recordedAfterwards()) {
            office.backfill(
                    law.province(),
                    law.submittedOn(),
                    law.decidedOn(),
                    "Nhập lại đợt đánh giá năm " + law.submittedOn().getYear());
        }
    }

    /// Opens the next round of the year.
    Rounds.Opened open() {
        return new Rounds(at.evaluation(), officer(), law.province())
                .openNext(law.submittedOn(), law.decidedOn().plusMonths(1));
    }

    /// The communes register the products and hand the dossiers in.
    List<Standing> register(List<PlannedProduct> plan, Rounds.Opened opened) {
        var producers = new Producers(this::commune);
        producers.registerAll(plan);
        var step = progress.step("xã nộp hồ sơ", "dossiers handed in by communes", plan.size());
        return Crew.map(plan, planned -> {
            var name = opened.number() == 1 ? planned.product() : planned.product() + " (đợt " + opened.number() + ")";
            var office = commune(planned);
            var dossier = office.draft(planned, producers.idOf(planned), name, law.papers());
            if (planned.number() == 1) {
                assess(office, dossier);
            }
            office.submit(dossier, law.submittedOn());
            if (law.communeReport()) {
                office.report(dossier);
            }
            step.part();
            return new Standing(dossier);
        });
    }

    /// The council asks for a supplement after its first pass, and the commune hands it in.
    void supplement(Standing standing, Council council, String review) {
        council.askForSupplement(review, law.mended(), "Giấy tờ sắp hết hạn, đề nghị bổ sung bản mới");
        commune(standing.planned()).mend(standing.dossier(), law.mended(), law.papers());
        council.awaitScoring(review);
        progress.say("⊕  bổ sung giữa hai lượt chấm / supplement between two passes: "
                + standing.dossier().product());
    }

    private void assess(CommuneOffice office, Dossier dossier) {
        var ready = office.assess(dossier, law.submittedOn(), dossier.planned().provincePoints());
        progress.say(("☑  xã tự đánh giá: %1$d điểm, %2$d sao"
                        + " (%3$d yêu cầu tối thiểu chưa đạt, %4$d tiêu chí thiếu minh chứng)"
                        + " / self-assessed: %1$d points, %2$d stars"
                        + " (%3$d gates missed, %4$d criteria without evidence): %5$s")
                .formatted(
                        ready.path("total").asInt(),
                        ready.path("stars").asInt(),
                        ready.path("missedGates").size(),
                        ready.path("lackingEvidence").size(),
                        dossier.product()));
    }

    /// A tier receives the dossiers, returns one where planned, and admits them to its session.
    void takeIn(List<Standing> standings, String tier, String unit, Council council) {
        var office = new ReviewOffice(at.evaluation(), officer(unit), tier);
        Crew.each(standings, standing -> {
            var review = office.review(standing.dossier());
            standing.reviewedAt(tier, review);
            if (standing.planned().incident() == Incident.RETURNED && tier.equals(firstTier())) {
                office.sendBack(review, law.mended(), "Giấy tờ đã hết hạn, đề nghị thay bản còn hiệu lực");
                commune(standing.planned()).mend(standing.dossier(), law.mended(), law.papers());
                progress.say("↺  trả lại, bổ sung và nộp lại / returned, mended, handed in again: "
                        + standing.dossier().product());
            }
            office.admit(review, council);
        });
    }

    /// A unit convenes a council with so many members.
    Council convene(String unit, int members, String roundId) {
        var seats = IntStream.rangeClosed(1, members)
                .mapToObj(seat -> people.person("council." + unit + "." + seat))
                .toList();
        var secretary = people.person("secretary." + unit);
        return Council.convene(at.evaluation(), officer(unit), unit, secretary, seats, roundId, law.sessionsOn());
    }

    CommuneOffice commune(PlannedProduct planned) {
        return new CommuneOffice(at.registration(), people.person("commune." + planned.communeCode()));
    }

    private String firstTier() {
        return law.districts().isEmpty() ? "PROVINCE" : "DISTRICT";
    }

    private Person officer() {
        return officer(law.province());
    }

    private Person officer(String unit) {
        var office = unit.equals(law.province()) ? "province." : "district.";
        return people.person(office + unit);
    }
}
