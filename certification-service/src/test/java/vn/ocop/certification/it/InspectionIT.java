package vn.ocop.certification.it;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InspectionIT {
    private static final String OUTCOME = "{\"outcome\":\"Đã khắc phục, có ảnh\"}";

    @Test
    void aVisitThatFindsNothingIsTheEndOfIt() {
        var planned = plan(CheckPageIT.certified("2025-12-08"));

        var cleared = visit(planned, "Đạt", "");

        assertThat(planned.text("state")).isEqualTo("PLANNED");
        assertThat(cleared.text("state")).isEqualTo("CLEARED");
        assertThat(Scene.PREPARER
                        .act(cleared, path(cleared) + "/resolution", OUTCOME)
                        .problem())
                .isEqualTo("wrong-state");
    }

    @Test
    void whatIsFoundIsFollowedUpUntilItIsMended() {
        var found = visit(plan(CheckPageIT.certified("2025-12-08")), "Nhãn sai cỡ", ",\"mendBy\":\"2026-02-12\"");

        assertThat(found.text("state")).isEqualTo("FOLLOW_UP");
        assertThat(found.body().path("daysLeft").asLong()).isNegative();
        assertThat(Scene.PREPARER
                        .act(found, path(found) + "/resolution", OUTCOME)
                        .text("state"))
                .isEqualTo("RESOLVED");
    }

    @Test
    void aSeriousFindingBecomesARequestToRevokeThatCountsFromTheVisit() {
        var certificate = CheckPageIT.certified("2025-12-08");
        var found = visit(plan(certificate), "Không còn sản xuất", ",\"mendBy\":\"2026-02-12\"");

        var escalated = Scene.PREPARER.act(
                found, path(found) + "/escalation", "{\"ground\":\"PRODUCTION_ENDED\",\"reason\":\"Đã ngừng\"}");

        assertThat(escalated.text("state")).isEqualTo("ESCALATED");
        var now = Scene.PREPARER.get("/certificates/" + certificate.text("id"));
        assertThat(now.text("state")).isEqualTo("REVOCATION_REQUESTED");
        assertThat(now.body().path("revocation").path("foundOn").asString()).isEqualTo("2026-01-12");
        assertThat(now.body().path("revocation").path("daysLeft").asLong()).isNegative();
    }

    @Test
    void whatCannotBeRevokedIsNotEscalated() {
        var certificate = CheckPageIT.certified("2025-12-08");
        var found = visit(plan(certificate), "Không còn sản xuất", ",\"mendBy\":\"2026-02-12\"");
        var path = "/certificates/" + certificate.text("id");
        Scene.PREPARER.act(certificate, path + "/revocation-request", "{\"ground\":\"MISUSED\",\"reason\":\"x\"}");

        var refused = Scene.PREPARER.act(
                found, path(found) + "/escalation", "{\"ground\":\"PRODUCTION_ENDED\",\"reason\":\"Đã ngừng\"}");

        assertThat(refused.problem()).isEqualTo("wrong-state");
        assertThat(Scene.PREPARER.get(path(found)).text("state")).isEqualTo("FOLLOW_UP");
    }

    @Test
    void itCanBeCancelledWithAReasonAndNotWithout() {
        var planned = plan(CheckPageIT.certified("2025-12-08"));

        assertThat(Scene.PREPARER
                        .act(planned, path(planned) + "/cancellation", "{\"outcome\":\"\"}")
                        .status())
                .isEqualTo(400);
        assertThat(Scene.PREPARER
                        .act(planned, path(planned) + "/cancellation", OUTCOME)
                        .text("state"))
                .isEqualTo("CANCELLED");
    }

    @Test
    void daysThatCannotBeAreRefused() {
        var planned = plan(CheckPageIT.certified("2025-12-08"));

        assertThat(visit(planned, "x", ",\"mendBy\":\"2026-01-11\"").pointers()).containsExactly("/mendBy");
        assertThat(Scene.PREPARER
                        .act(planned, path(planned) + "/visit", "{\"on\":\"2199-01-01\",\"finding\":\"x\"}")
                        .pointers())
                .containsExactly("/on");
    }

    @Test
    void anotherUnitNeitherPlansNorSees() {
        var certificate = CheckPageIT.certified("2025-12-08");
        var planned = plan(certificate);

        assertThat(Scene.OTHER_PREPARER.post("/inspections", body(certificate)).status())
                .isEqualTo(404);
        assertThat(Scene.OTHER_PREPARER.get(path(planned)).status()).isEqualTo(404);
        assertThat(Scene.SIGNER.post("/inspections", body(certificate)).status())
                .isEqualTo(403);
    }

    private static Seen plan(Seen certificate) {
        return Scene.PREPARER.post("/inspections", body(certificate));
    }

    private static String body(Seen certificate) {
        return """
                {"certificateId":"%s","plannedOn":"2026-01-10","purpose":"Hậu kiểm năm 2026"}""".formatted(certificate.text("id"));
    }

    private static Seen visit(Seen planned, String finding, String more) {
        return Scene.PREPARER.act(
                planned,
                path(planned) + "/visit",
                "{\"on\":\"2026-01-12\",\"finding\":\"%s\"%s}".formatted(finding, more));
    }

    private static String path(Seen inspection) {
        return "/inspections/" + inspection.text("id");
    }
}
