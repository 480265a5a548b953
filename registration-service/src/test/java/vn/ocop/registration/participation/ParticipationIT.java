package vn.ocop.registration.participation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.ocop.events.Role;
import vn.ocop.registration.testing.Office;
import vn.ocop.registration.testing.Registration;
import vn.ocop.web.testing.TestClient;
import vn.ocop.web.time.Today;

class ParticipationIT {
    private static final String LIST = "/api/v1/participating-products";

    private final Registration service = Registration.shared();
    private final Office commune = service.office("participation", "09187");
    private final int year = LocalDate.now(Today.ZONE).getYear();

    @BeforeEach
    void askForAList() {
        policy(true);
    }

    @AfterEach
    void askForNone() {
        policy(false);
    }

    @Test
    void aProductOfTheApprovedListIsHandedInAndNoOther() {
        var draft = commune.completeDraft();

        assertThat(submit(draft)).contains("not-on-annual-list", String.valueOf(year));
        assertThat(propose(province(), draft).statusCode()).isEqualTo(201);
        assertThat(submit(draft)).contains("not-on-annual-list");
        var approved = province().post(LIST + "/approval", """
                {"provinceCode":"24","year":%d,"decision":"512/QĐ-UBND"}
                """.formatted(year));

        assertThat(approved.statusCode()).as(approved.body()).isEqualTo(201);
        assertThat(submit(draft)).contains("\"SUBMITTED\"");
        assertThat(province().get(LIST + "?provinceCode=24&year=" + year).body())
                .contains("512/QĐ-UBND");
    }

    @Test
    void whereThePolicyAsksForNoListNothingIsChecked() {
        policy(false);

        assertThat(submit(commune.completeDraft())).contains("\"SUBMITTED\"");
    }

    @Test
    void whatIsApprovedStaysAndWhatIsNotProposedIsNotApproved() {
        var draft = commune.completeDraft();
        propose(province(), draft);
        var strike = """
                {"provinceCode":"24","year":%d,"productId":"%s"}
                """.formatted(year, product(draft));

        assertThat(province().post(LIST + "/strike", strike).statusCode()).isEqualTo(201);
        assertThat(province().post(LIST + "/strike", strike).body()).contains("not-only-proposed");
        assertThat(province()
                        .post(LIST + "/approval", "{\"provinceCode\":\"24\",\"year\":2031,\"decision\":\"1\"}")
                        .body())
                .contains("nothing-proposed");
    }

    @Test
    void onlyTheProvincesOfficeKeepsItsList() {
        service.grant("participation-27", Role.PROVINCE_OFFICER, "27");
        var draft = commune.completeDraft();

        assertThat(propose(commune.client(), draft).statusCode()).isEqualTo(403);
        assertThat(propose(service.person("participation-27"), draft).statusCode())
                .isEqualTo(404);
    }

    @Test
    void aProductThatNobodyInTheProvinceHasIsNamed() {
        var answer = province().post(LIST, """
                {"provinceCode":"24","year":%d,"productIds":["00000000-0000-7000-8000-000000000001"]}
                """.formatted(year));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("/productIds/0");
    }

    private String submit(JsonNode draft) {
        return commune.act(draft, "/submission", "{}").body();
    }

    private HttpResponse<String> propose(TestClient person, JsonNode draft) {
        return person.post(LIST, """
                {"provinceCode":"24","year":%d,"productIds":["%s"]}
                """.formatted(year, product(draft)));
    }

    private TestClient province() {
        service.grant("participation-24", Role.PROVINCE_OFFICER, "24");
        return service.person("participation-24");
    }

    private void policy(boolean list) {
        var answer = service.person(Registration.ADMIN)
                .post("/api/v1/policies", """
                {"provinceCode":"24","participatingListRequired":%s,"effectiveFrom":"%s"}
                """.formatted(list, LocalDate.now(Today.ZONE)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    }

    private static String product(JsonNode draft) {
        return draft.get("product").get("id").asString();
    }
}
