package vn.ocop.registration.administration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.ocop.registration.testing.Office;
import vn.ocop.registration.testing.Registration;
import vn.ocop.web.testing.TestClient;

class CalendarIT {
    private final TestClient admin = Registration.shared().person(Registration.ADMIN);

    @Test
    void theHolidaysOfAYearAreShownAndWhatIsAssumedSaysSo() {
        var days = Office.json(admin.get("/api/v1/calendar-days?year=2027")).get("items");

        assertThat(days.get(0).get("day").asString()).isEqualTo("2027-01-01");
        assertThat(days.get(0).get("assumed").asBoolean()).isFalse();
        assertThat(days.get(1).get("assumed").asBoolean()).isTrue();
    }

    @Test
    void theCentresAdministratorSetsADayToCome() {
        var set = admin.post(
                "/api/v1/calendar-days", "{\"day\":\"2031-03-03\",\"working\":false,\"name\":\"Nghỉ lễ ví dụ\"}");

        assertThat(set.statusCode()).as(set.body()).isEqualTo(201);
        var day = Office.json(admin.get("/api/v1/calendar-days?year=2031"))
                .get("items")
                .get(0);
        assertThat(day.get("working").asBoolean()).isFalse();
        assertThat(day.get("setBy").asString()).isEqualTo(Registration.ADMIN);
    }

    @Test
    void aDayThatHasBegunIsRefused() {
        var answer =
                admin.post("/api/v1/calendar-days", "{\"day\":\"2020-03-03\",\"working\":false,\"name\":\"Quá khứ\"}");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("/day", "đã bắt đầu");
    }

    @Test
    void nobodyElseSetsDays() {
        var officer = Registration.shared().office("calendar-officer", "09187").client();
        var body = "{\"day\":\"2031-03-04\",\"working\":false,\"name\":\"Nghỉ\"}";

        assertThat(officer.post("/api/v1/calendar-days", body).statusCode()).isEqualTo(403);
    }
}
