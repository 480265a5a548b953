package vn.ocop.evaluation.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.ocop.evaluation.testing.Case;
import vn.ocop.evaluation.testing.Desk;
import vn.ocop.evaluation.testing.Grievance;
import vn.ocop.evaluation.testing.Panel;
import vn.ocop.evaluation.testing.People;
import vn.ocop.evaluation.testing.Running;
import vn.ocop.events.OcopEvent;
import vn.ocop.events.Role;
import vn.ocop.web.administration.Grants;

class ComplaintIT {
    private static final String REASON = "{\"reason\":\"Chủ thể đề nghị\"}";

    private final Panel panel = Panel.ofDistrict("256");
    private final Desk officer = panel.officer();
    private final Desk commune = Desk.of("commune.9187");

    @Test
    void anUpheldComplaintSaysWhatFollowsAndChangesNoResult() {
        var review = notQualified();
        var before = officer.review(review);
        var complaint = Grievance.by(commune, review).takenBy(officer);
        complaint.done(officer, "acceptance", "{}");

        assertThat(complaint
                        .act(officer, "settlement", Grievance.outcome("UPHELD", null))
                        .errors()
                        .toString())
                .contains("/consequence");
        assertThat(complaint
                        .act(officer, "settlement", Grievance.outcome("REJECTED", "Chấm lại"))
                        .errors()
                        .toString())
                .contains("/consequence");
        var settled = complaint.done(officer, "settlement", Grievance.outcome("UPHELD", "Đưa ra hội đồng đợt sau"));

        assertThat(settled.state()).isEqualTo("SETTLED");
        assertThat(settled.body().path("settlement").path("outcome").asString()).isEqualTo("UPHELD");
        assertThat(settled.body().path("deadlines").size()).isZero();
        assertThat(officer.review(review).body()).isEqualTo(before.body());
        assertThat(complaint.deeds(commune))
                .containsExactly(
                        "LODGE commune.9187", "ASSIGN district.256", "ACCEPT district.256", "SETTLE district.256");
        assertThat(complaint
                        .act(officer, "assignment", Grievance.given(panel.secondOfficer()))
                        .problem())
                .isEqualTo("complaint-ended");
    }

    @Test
    void itWaitsInTheQueueOfItsUnitWithTheDaysThatAreLeftOrOver() {
        var review = notQualified();
        Grievance.resultWas(review, 40);
        var today = Grievance.today();
        var day = '"' + today.minusDays(13).toString() + '"';
        var complaint = Grievance.lodged(Grievance.lodge(officer, review, day, today.minusDays(30)));
        var onPaper = complaint.id();

        var waiting = inQueue(officer, onPaper);
        assertThat(waiting).contains("\"name\":\"complaint-acceptance\"", "\"over\":3", "\"way\":\"PAPER\"");
        complaint.takenBy(officer).done(officer, "acceptance", "{}");
        assertThat(inQueue(officer, onPaper)).contains("\"name\":\"complaint-settlement\"", "\"left\":30");
        complaint.done(officer, "extension", REASON);
        assertThat(inQueue(officer, onPaper))
                .contains("\"name\":\"complaint-settlement-complex\"", "\"left\":45", "CALENDAR_DAYS");
        assertThat(complaint.act(officer, "extension", REASON).problem()).isEqualTo("requirement-unmet");
        assertThat(inQueue(Desk.of("district.259"), onPaper)).isEmpty();
        complaint.done(officer, "withdrawal", REASON);
        assertThat(inQueue(officer, onPaper)).isEmpty();
    }

    @Test
    void whoeverScoredChairedOrConcludedDoesNotSettleIt() {
        var complaint = Grievance.by(commune, notQualified());
        var involved = List.of(panel.member(1), panel.member(3), panel.secretary());
        involved.forEach(person -> tell(People.grant(person.person(), Role.DISTRICT_OFFICER, "256")));
        try {
            for (var person : involved) {
                awaitOfficer(person);
                assertThat(complaint
                                .act(officer, "assignment", Grievance.given(person))
                                .errors()
                                .toString())
                        .contains("/person", person.person());
            }
        } finally {
            involved.forEach(person -> tell(People.revoked(person.person(), Role.DISTRICT_OFFICER, "256")));
        }
        assertThat(complaint.seenBy(officer).body().has("officer")).isFalse();
        assertThat(complaint
                        .takenBy(officer)
                        .act(panel.secondOfficer(), "acceptance", "{}")
                        .problem())
                .isEqualTo("requirement-unmet");
    }

    @Test
    void whoeverDisqualifiedTheProductDoesNotSettleIt() {
        var review = Case.of2020().review();
        officer.act(review, "disqualification", "{\"reason\":\"Giấy phép giả\",\"legalGround\":\"Điều 9\"}");
        var complaint = Grievance.by(commune, review);

        assertThat(complaint
                        .act(officer, "assignment", Grievance.given(officer))
                        .errors()
                        .toString())
                .contains("/person");
        assertThat(complaint.act(officer, "acceptance", "{}").problem()).isEqualTo("requirement-unmet");
        complaint.takenBy(panel.secondOfficer()).done(panel.secondOfficer(), "refusal", REASON);
        assertThat(complaint.seenBy(commune).state()).isEqualTo("REFUSED");
    }

    @Test
    void aLateComplaintIsAcceptedOnlyWithWhatKeptTheProducer() {
        var review = notQualified();
        Grievance.resultWas(review, 200);
        var today = Grievance.today();
        var inTime = Grievance.lodged(Grievance.lodge(commune, review, "null", today.minusDays(90)));
        var late = Grievance.lodged(Grievance.lodge(commune, review, "null", today.minusDays(91)));

        assertThat(late.seenBy(commune).body().path("late").asBoolean()).isTrue();
        late.takenBy(officer);
        assertThat(late.act(officer, "acceptance", "{}").problem()).isEqualTo("complaint-late");
        assertThat(late.done(officer, "acceptance", "{\"excuse\":\"Bão lũ\"}").state())
                .isEqualTo("ACCEPTED");
        inTime.takenBy(officer).done(officer, "acceptance", "{}");
    }

    @Test
    void theDaysMustBePossibleAndTheResultClosed() {
        var open = Case.of2020().review();
        var review = notQualified();
        var today = Grievance.today();

        assertThat(Grievance.lodge(commune, open, "null", today).problem()).isEqualTo("complaint-without-result");
        assertThat(Grievance.lodge(commune, review, "null", today.minusDays(1))
                        .errors()
                        .toString())
                .contains("/learnedOn");
        assertThat(Grievance.lodge(commune, review, "null", today.plusDays(1))
                        .errors()
                        .toString())
                .contains("/learnedOn");
        assertThat(Grievance.lodge(officer, review, '"' + today.plusDays(1).toString() + '"', today)
                        .errors()
                        .toString())
                .contains("/receivedOn");
        Grievance.resultWas(review, 5);
        var yesterday = today.minusDays(1);
        assertThat(Grievance.lodge(commune, review, '"' + yesterday.toString() + '"', yesterday)
                        .errors()
                        .toString())
                .contains("/receivedOn");
        assertThat(officer.get("/reviews/" + review + "/complaints").items()).isEmpty();
    }

    @Test
    void itConcernsTheUnitTheCommuneAndTheProducerAndNobodyElse() {
        var review = notQualified();
        var complaint = Grievance.by(commune, review);

        assertThat(complaint.seenBy(Desk.of("district.259")).status()).isEqualTo(404);
        assertThat(panel.member(2).get("/reviews/" + review + "/complaints").status())
                .isEqualTo(403);
        assertThat(complaint
                        .act(commune, "assignment", Grievance.given(officer))
                        .status())
                .isEqualTo(403);
        assertThat(complaint.act(commune, "acceptance", "{}").problem()).isEqualTo("wrong-role");
        assertThat(complaint.done(commune, "withdrawal", REASON).state()).isEqualTo("WITHDRAWN");
        assertThat(complaint.seenBy(officer).body().path("way").asString()).isEqualTo("COMMUNE");
    }

    @Test
    void aProducerWhoHandedTheDossierInComplainsHere() {
        var producer = Desk.of("producer." + UUID.randomUUID());
        tell(People.grant(producer.person(), Role.PRODUCER, "9187"));
        var review = notQualified(Case.of2020(producer.person()));
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> producer.get("/reviews/" + review + "/complaints").status() == 200);

        var complaint = Grievance.by(producer, review);

        assertThat(complaint.seenBy(producer).body().path("way").asString()).isEqualTo("PRODUCER");
        assertThat(complaint.seenBy(producer).allows("WITHDRAW")).isTrue();
        assertThat(complaint.seenBy(producer).allows("ACCEPT")).isFalse();
    }

    @Test
    void whatWasDoneOnAnEarlierVersionIsRefused() {
        var complaint = Grievance.by(commune, notQualified());
        var earlier = complaint.seenBy(officer).etag();
        complaint.takenBy(officer);

        var stale = Running.shared().as(officer.person()).ifMatch(earlier);

        assertThat(stale.post("/api/v1/complaints/" + complaint.id() + "/acceptance", "{}")
                        .statusCode())
                .isEqualTo(412);
    }

    private UUID notQualified() {
        return notQualified(Case.of2020());
    }

    private UUID notQualified(Case dossier) {
        var review = dossier.review();
        assertThat(panel.judge(review, 40, 40, 40, 40, 40).state()).isEqualTo("NOT_QUALIFIED");
        return review;
    }

    private static String inQueue(Desk person, UUID complaint) {
        return person.get("/queue/complaints?limit=100").items().stream()
                .map(JsonNode::toString)
                .filter(item -> item.contains(complaint.toString()))
                .collect(Collectors.joining());
    }

    private static void awaitOfficer(Desk person) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() ->
                        Running.shared()
                                .part(Grants.class)
                                .holders(Role.DISTRICT_OFFICER, "256", Grievance.today())
                                .stream()
                                .anyMatch(holder -> holder.person().equals(person.person())));
    }

    private static void tell(OcopEvent fact) {
        Running.shared().teller().tell(fact);
    }
}
