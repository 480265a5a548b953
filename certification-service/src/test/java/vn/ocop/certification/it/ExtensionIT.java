package vn.ocop.certification.it;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExtensionIT {
    @Test
    void aDecisionLetsACertificateHoldLongerWhoseWindowTheNewRulesCut() {
        var certificate = CheckPageIT.certified("2023-11-01");

        var extended = extend(certificate, "2027-04-29");

        assertThat(extended.status()).isEqualTo(200);
        assertThat(extended.text("validThrough")).isEqualTo("2027-04-29");
        assertThat(SupersedingIT.status(extended, "2027-04-29")).isEqualTo("VALID");
        assertThat(SupersedingIT.status(extended, "2027-04-30")).isEqualTo("EXPIRED");
        assertThat(Visitor.at("127.0.0.31").get(CheckPageIT.page(extended)).body())
                .contains("hết ngày 29/04/2027", "Gia hạn");
    }

    @Test
    void notADayLongerThanTheTransitionAllows() {
        var certificate = CheckPageIT.certified("2023-11-01");

        assertThat(extend(certificate, "2027-04-30").problem()).isEqualTo("requirement-unmet");
        assertThat(extend(certificate, "2026-10-31").pointers()).containsExactly("/validThrough");
    }

    @Test
    void aSecondExtensionNeverTakesBackTheFirst() {
        var extended = extend(CheckPageIT.certified("2023-11-01"), "2027-04-28");

        assertThat(extend(extended, "2027-01-31").pointers()).containsExactly("/validThrough");
        assertThat(extend(extended, "2027-04-29").text("validThrough")).isEqualTo("2027-04-29");
    }

    @Test
    void theInterfaceSaysTheExtendedDayToo() {
        var extended = extend(CheckPageIT.certified("2023-11-01"), "2027-04-29");

        var seen = Seen.of(Visitor.at("127.0.0.32").get("/api/v1/public/certificates/" + extended.text("lookupCode")));

        assertThat(seen.text("validThrough")).isEqualTo("2027-04-29");
        assertThat(seen.text("issuedHere")).isEqualTo("true");
    }

    @Test
    void nobodyElsesCertificateIsExtended() {
        var whoseWindowWasWhole = CheckPageIT.certified("2024-12-08");
        var whatHadEnded = CheckPageIT.certified("2023-03-08");

        assertThat(extend(whoseWindowWasWhole, "2027-12-31").problem()).isEqualTo("requirement-unmet");
        assertThat(extend(whatHadEnded, "2026-04-30").problem()).isEqualTo("requirement-unmet");
    }

    @Test
    void underRulesThatExtendNothingNothingIsExtended() {
        var certificate = CheckPageIT.certified("2023-06-01");

        assertThat(extend(certificate, "2026-11-01", "2026-05-01").problem()).isEqualTo("nothing-is-extended");
        assertThat(extend(certificate, "2026-11-01", "2199-05-01").pointers()).containsExactly("/decidedOn");
    }

    @Test
    void onlyASignerOfTheUnitExtends() {
        var certificate = CheckPageIT.certified("2023-11-01");
        var path = "/certificates/" + certificate.text("id") + "/extension";

        assertThat(Scene.PREPARER
                        .act(certificate, path, body("2027-01-31", "2026-10-15"))
                        .status())
                .isEqualTo(403);
        assertThat(Scene.OTHER_SIGNER
                        .act(certificate, path, body("2027-01-31", "2026-10-15"))
                        .status())
                .isEqualTo(404);
    }

    private static Seen extend(Seen certificate, String through) {
        return extend(certificate, through, "2026-10-15");
    }

    private static Seen extend(Seen certificate, String through, String decidedOn) {
        var path = "/certificates/" + certificate.text("id") + "/extension";
        return Scene.SIGNER.act(certificate, path, body(through, decidedOn));
    }

    private static String body(String through, String decidedOn) {
        return """
                {"validThrough":"%s","decisionNumber":"901/QĐ-UBND","decidedOn":"%s"}""".formatted(through, decidedOn);
    }
}
