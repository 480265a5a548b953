package vn.ocop.certification.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.ocop.web.time.Today;

class RevocationIT {
    private static final String REQUEST = "{\"ground\":\"MISUSED\",\"reason\":\"Dán nhãn cho sản phẩm khác\"}";

    @Test
    void onePersonAsksAndAnotherRevokes() {
        var ranked = Ranked.told(1, 4).getFirst();
        var requested = request(Scene.PREPARER, ranked);

        assertThat(requested.text("state")).isEqualTo("REVOCATION_REQUESTED");
        assertThat(requested.text("status")).isEqualTo("VALID");
        var revoked = Scene.SIGNER.act(requested, path(requested) + "/revocation", "{}");

        assertThat(revoked.text("state")).isEqualTo("REVOKED");
        assertThat(revoked.body().path("revocation").path("groundName").asString())
                .contains("sai quy định");
        assertThat(Journal.typesOf(ranked.dossier()))
                .containsExactly("ocop.certificate.issued.v1", "ocop.certificate.revoked.v1");
        var shown =
                Seen.of(Running.shared().anybody().get("/api/v1/public/certificates/" + revoked.text("lookupCode")));
        assertThat(shown.text("status")).isEqualTo("REVOKED");
    }

    @Test
    void whatShouldHaveBeenDecidedIsFound() {
        var late = foundDaysAgo(16);
        var onTheLastDay = foundDaysAgo(15);

        assertThat(overdue(late)).hasSize(1);
        assertThat(overdue(onTheLastDay)).isEmpty();
        Scene.SIGNER.act(late, path(late) + "/revocation", "{}");
        assertThat(overdue(late)).isEmpty();
    }

    @Test
    void onePersonAloneCannotRevoke() {
        var requested = request(Scene.SIGNER, Ranked.told(1, 4).getFirst());

        var refused = Scene.SIGNER.act(requested, path(requested) + "/revocation", "{}");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem()).isEqualTo("requirement-unmet");
        var seen = Scene.SIGNER.get(path(requested));
        assertThat(seen.text("state")).isEqualTo("REVOCATION_REQUESTED");
        assertThat(SignatureIT.whyNot(seen, "REVOKE")).contains("người đề nghị");
    }

    @Test
    void aRequestCanBeTurnedDownAndMadeAgain() {
        var requested = request(Scene.PREPARER, Ranked.told(1, 4).getFirst());

        var kept =
                Scene.SIGNER.act(requested, path(requested) + "/revocation-refusal", "{\"reason\":\"Đã khắc phục\"}");
        var again = Scene.PREPARER.act(kept, path(kept) + "/revocation-request", REQUEST);

        assertThat(kept.text("state")).isEqualTo("ACTIVE");
        assertThat(again.text("state")).isEqualTo("REVOCATION_REQUESTED");
    }

    @Test
    void onlyALegalGroundIsAGround() {
        var certificate = certificate(Ranked.told(1, 4).getFirst());
        var path = path(certificate) + "/revocation-request";

        assertThat(Scene.PREPARER
                        .act(certificate, path, "{\"ground\":\"DISLIKED\",\"reason\":\"x\"}")
                        .status())
                .isEqualTo(400);
        assertThat(Scene.PREPARER
                        .act(certificate, path, "{\"ground\":\"MISUSED\",\"reason\":\" \"}")
                        .status())
                .isEqualTo(400);
        assertThat(Scene.PREPARER.get("/revocation-grounds").body().valueStream())
                .hasSize(6);
        assertThat(Scene.PREPARER
                        .get("/revocation-grounds?foundOn=2021-03-01")
                        .body()
                        .valueStream())
                .as("rules that leave them to the province are read with those of the latest")
                .hasSize(6);
    }

    @Test
    void aNewCertificateWaitsForAPendingRevocation() {
        var ranked = Ranked.told(1, 3).getFirst();
        var requested = request(Scene.PREPARER, ranked);
        var upgrade = ranked.again().tellRanked(4).awaitState("RANKED");
        var prepared = Scene.PREPARER.prepare("27", List.of(upgrade.dossier()), Scene.number(), "2024-12-08");

        assertThat(Scene.SIGNER.sign(prepared).problem()).isEqualTo("certificate-in-the-way");
        Scene.SIGNER.act(requested, path(requested) + "/revocation", "{}");
        assertThat(Scene.SIGNER.sign(prepared).status()).isEqualTo(200);
    }

    @Test
    void anotherUnitCannotEvenAsk() {
        var certificate = certificate(Ranked.told(1, 4).getFirst());

        assertThat(Scene.OTHER_PREPARER
                        .act(certificate, path(certificate) + "/revocation-request", REQUEST)
                        .status())
                .isEqualTo(404);
    }

    private static Seen request(Desk desk, Ranked ranked) {
        var certificate = certificate(ranked);
        return desk.act(certificate, path(certificate) + "/revocation-request", REQUEST);
    }

    private static Seen foundDaysAgo(int days) {
        var certificate = certificate(Ranked.told(1, 4).getFirst());
        var foundOn = LocalDate.now(Today.ZONE).minusDays(days);
        var body = REQUEST.replace("}", ",\"foundOn\":\"" + foundOn + "\"}");
        var requested = Scene.PREPARER.act(certificate, path(certificate) + "/revocation-request", body);
        assertThat(requested.status()).isEqualTo(200);
        return requested;
    }

    private static List<JsonNode> overdue(Seen certificate) {
        return Scene.SIGNER
                .get("/certificates?overdue=true&dossierId=" + certificate.text("dossierId"))
                .items();
    }

    private static Seen certificate(Ranked ranked) {
        SupersedingIT.certify(ranked, "2024-06-01");
        return Scene.PREPARER.certificate(ranked.dossier());
    }

    private static String path(Seen certificate) {
        return "/certificates/" + certificate.text("id");
    }
}
