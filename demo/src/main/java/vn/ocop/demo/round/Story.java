package vn.ocop.demo.round;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import vn.ocop.demo.http.Addresses;
import vn.ocop.demo.http.People;
import vn.ocop.demo.office.Council;
import vn.ocop.demo.office.PeoplesCommittee;
import vn.ocop.demo.plan.RoundPlan;
import vn.ocop.demo.round.Standing.Line;

/// A planned round, told from beginning to end through the public HTTP interfaces.
public final class Story {
    private static final List<String> RECOGNISED = List.of("RANKED", "FORWARDED_TO_CENTRE");
    private final Addresses at;
    private final Law law;
    private final People people;
    private final Progress progress;
    private final Round round;
    private final Proceedings proceedings;
    private final List<String> places = new ArrayList<>();

    public Story(Addresses at, Law law, Progress progress) {
        this.at = at;
        this.law = law;
        this.progress = progress;
        this.people = new People(at);
        this.round = new Round(at, law, people, progress);
        this.proceedings = new Proceedings(at.evaluation(), law, people, progress);
    }

    /// Carries the round through.
    ///
    /// @return one line per product, in the plan's order
    public List<Line> carryThrough() {
        var plan = RoundPlan.read(law.plan());
        round.grantRoles(plan);
        var opened = round.open();
        var standings = round.register(plan, opened);
        districtsReview(standings);
        var council = proceedings.seated(round.convene(law.province(), Appointments.PROVINCE_MEMBERS, opened.id()));
        provinceRanks(standings, council);
        new Folder(progress).keep("bien-ban-" + law.rulebook() + "-" + opened.number() + ".pdf", council.minutes());
        recognise(standings, opened.number());
        return standings.stream().map(standing -> line(standing, council)).toList();
    }

    /// Where to look at what came of it, once it has been carried through.
    public List<String> places() {
        return List.copyOf(places);
    }

    private void districtsReview(List<Standing> standings) {
        if (law.districts().isEmpty()) {
            return;
        }
        var step = progress.step("hội đồng huyện chấm điểm", "scored by district councils", standings.size());
        var byDistrict = standings.stream()
                .collect(Collectors.groupingBy(standing -> standing.planned().districtCode()));
        Crew.each(byDistrict.entrySet(), entry -> {
            var council = round.convene(entry.getKey(), Appointments.DISTRICT_MEMBERS, "");
            round.takeIn(entry.getValue(), "DISTRICT", entry.getKey(), council);
            judge(entry.getValue(), new Panel(council, false, round, progress), step);
        });
    }

    private void provinceRanks(List<Standing> standings, Council council) {
        var step = progress.step("hội đồng tỉnh chấm điểm", "scored by the provincial council", standings.size());
        proceedings.advise(standings.getFirst());
        round.takeIn(standings, "PROVINCE", law.province(), council);
        proceedings.opened(council);
        judge(standings, new Panel(council, true, round, progress), step);
        proceedings.closeResults(council);
    }

    private static void judge(List<Standing> standings, Panel panel, Progress.Step step) {
        Crew.each(standings, standing -> {
            standing.concluded(panel.judge(standing).state());
            step.part();
        });
    }

    private void recognise(List<Standing> standings, int roundNumber) {
        var ranked = standings.stream()
                .filter(standing -> RECOGNISED.contains(standing.outcome()))
                .map(Standing::dossier)
                .toList();
        var number = "%d/QĐ-UBND".formatted(1500 + roundNumber);
        var decision = committee().recognise(law.province(), ranked, number, law.decidedOn());
        progress.say("%d  sản phẩm được công nhận theo Quyết định %s / products recognised by one decision"
                .formatted(ranked.size(), number));
        Crew.each(standings, standing -> awaitEnd(standing));
        collect(decision, "giay-chung-nhan-" + law.rulebook() + "-" + roundNumber);
    }

    private void collect(JsonNode decision, String folder) {
        var place = new Folder(progress).keepAll(folder, committee().papers(decision));
        var certificates = decision.path("certificates");
        progress.say(
                "%d  giấy chứng nhận đã in và ký số / certificates printed and signed".formatted(certificates.size()));
        places.add("Giấy chứng nhận và phụ lục / certificates and annex: " + place);
        places.add("Trang kiểm tra / check page: " + committee().checkPage(certificates.path(0)));
    }

    private void awaitEnd(Standing standing) {
        round.commune(standing.planned())
                .awaitState(standing.dossier(), List.of("CERTIFIED", "NOT_QUALIFIED", "DISQUALIFIED"));
    }

    private Line line(Standing standing, Council council) {
        var certificate = committee().certificate(standing.dossier());
        return new Line(standing, council.result(standing.review("PROVINCE")), certificate);
    }

    private PeoplesCommittee committee() {
        return new PeoplesCommittee(
                at.certification(),
                people.person("preparer." + law.province()),
                people.person("signer." + law.province()));
    }
}
