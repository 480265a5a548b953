package vn.ocop.certification.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.ocop.web.time.Today;

class SuspensionIT {
    private static final String TODAY = new Today(InstantSource.system()).get().toString();
    private static final String REASON = "{\"reason\":\"Chờ kết quả kiểm nghiệm\"}";

    @Test
    void aSuspendedCertificateDoesNotHoldUntilItIsResumed() {
        var ranked = Ranked.told(1, 4).getFirst();
        var suspended = suspend(certified(ranked));

        assertThat(suspended.text("state")).isEqualTo("SUSPENDED");
        assertThat(SupersedingIT.status(suspended, TODAY)).isEqualTo("SUSPENDED");
        var resumed = resume(suspended);

        assertThat(resumed.text("state")).isEqualTo("ACTIVE");
        assertThat(SupersedingIT.status(resumed, TODAY)).isEqualTo("VALID");
        assertThat(Journal.typesOf(ranked.dossier()))
                .containsExactly(
                        "ocop.certificate.issued.v1", "ocop.certificate.suspended.v1", "ocop.certificate.resumed.v1");
        assertThat(reasonsTold(ranked))
                .hasSize(2)
                .allSatisfy(reason -> assertThat(REASON).contains("\"" + reason + "\""));
    }

    @Test
    void onlyASignerOfTheUnitSuspends() {
        var certificate = certified(Ranked.told(1, 4).getFirst());
        var path = path(certificate) + "/suspension";

        assertThat(Scene.PREPARER.act(certificate, path, REASON).status()).isEqualTo(403);
        assertThat(Scene.OTHER_SIGNER.act(certificate, path, REASON).status()).isEqualTo(404);
        assertThat(Scene.SIGNER.act(certificate, path, "{\"reason\":\" \"}").status())
                .isEqualTo(400);
    }

    @Test
    void aProvinceWhosePolicyKnowsNoSuspensionSuspendsNothing() {
        var ranked = Ranked.anyIn("24").tellRanked(4).awaitState("RANKED");
        var prepared = Scene.OTHER_PREPARER.prepare("24", List.of(ranked.dossier()), Scene.number(), "2025-06-01");
        Scene.OTHER_SIGNER.sign(prepared);
        var certificate = Scene.OTHER_PREPARER.certificate(ranked.dossier());

        var refused = Scene.OTHER_SIGNER.act(certificate, path(certificate) + "/suspension", REASON);

        assertThat(refused.problem()).isEqualTo("suspension-not-allowed");
        assertThat(Scene.OTHER_SIGNER.get(path(certificate)).text("state")).isEqualTo("ACTIVE");
    }

    @Test
    void whatIsNotSuspendedIsNotResumedAndNothingIsSuspendedTwice() {
        var certificate = certified(Ranked.told(1, 4).getFirst());

        assertThat(Scene.SIGNER
                        .act(certificate, path(certificate) + "/resumption", REASON)
                        .problem())
                .isEqualTo("wrong-state");
        var suspended = suspend(certificate);
        assertThat(Scene.SIGNER
                        .act(suspended, path(suspended) + "/suspension", REASON)
                        .problem())
                .isEqualTo("wrong-state");
    }

    @Test
    void anUpgradeSupersedesASuspendedCertificate() {
        var first = Ranked.told(1, 3).getFirst();
        suspend(certified(first));
        var upgrade = first.again().tellRanked(4).awaitState("RANKED");
        SupersedingIT.certify(upgrade, "2026-03-01");

        assertThat(Scene.PREPARER.certificate(first.dossier()).text("state")).isEqualTo("SUPERSEDED");
    }

    @Test
    void aRefusedRevocationLeavesASuspendedCertificateSuspended() {
        var suspended = suspend(certified(Ranked.told(1, 4).getFirst()));
        var requested = Scene.PREPARER.act(
                suspended,
                path(suspended) + "/revocation-request",
                "{\"ground\":\"STANDARD_NOT_KEPT\",\"reason\":\"Mẫu không đạt\",\"foundOn\":\"2026-01-05\"}");

        assertThat(SupersedingIT.status(requested, TODAY)).isEqualTo("SUSPENDED");
        assertThat(requested.body().path("revocation").path("dueOn").asString()).isEqualTo("2026-01-20");
        var kept = Scene.SIGNER.act(requested, path(requested) + "/revocation-refusal", REASON);
        assertThat(kept.text("state")).isEqualTo("SUSPENDED");
        assertThat(SupersedingIT.status(kept, TODAY)).isEqualTo("SUSPENDED");
        assertThat(Scene.SIGNER.act(kept, path(kept) + "/resumption", REASON).text("state"))
                .isEqualTo("ACTIVE");
    }

    @Test
    void aFindingOfTomorrowIsNone() {
        var certificate = certified(Ranked.told(1, 4).getFirst());

        var refused = Scene.PREPARER.act(
                certificate,
                path(certificate) + "/revocation-request",
                "{\"ground\":\"MISUSED\",\"reason\":\"x\",\"foundOn\":\"2199-01-01\"}");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.pointers()).isEqualTo(List.of("/foundOn"));
    }

    static Seen suspend(Seen certificate) {
        return Scene.SIGNER.act(certificate, path(certificate) + "/suspension", REASON);
    }

    static Seen resume(Seen certificate) {
        return Scene.SIGNER.act(certificate, path(certificate) + "/resumption", REASON);
    }

    private static Seen certified(Ranked ranked) {
        SupersedingIT.certify(ranked, "2025-06-01");
        return Scene.PREPARER.certificate(ranked.dossier());
    }

    private static String path(Seen certificate) {
        return "/certificates/" + certificate.text("id");
    }

    private static List<String> reasonsTold(Ranked ranked) {
        return Running.shared()
                .jdbc()
                .sql("""
                        SELECT convert_from(payload, 'UTF8')::jsonb ->> 'reason' FROM event_journal
                        WHERE stream = ? AND type ~ 'suspended|resumed'""")
                .param(ranked.dossier().value())
                .query((row, _) -> row.getString(1))
                .list();
    }
}
