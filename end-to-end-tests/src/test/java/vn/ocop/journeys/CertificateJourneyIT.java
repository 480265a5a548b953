package vn.ocop.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import vn.ocop.demo.http.Answer;
import vn.ocop.demo.http.Person;
import vn.ocop.demo.http.RefusedException;
import vn.ocop.journeys.town.Case;
import vn.ocop.journeys.town.InTown;
import vn.ocop.journeys.town.RawHttp;
import vn.ocop.journeys.town.Town;

/// Proposals, decisions and certificates, and the two persons that each needs.
@Order(2)
@ExtendWith(InTown.class)
class CertificateJourneyIT {
    private static final Map<String, String> REVOCATION =
            Map.of("ground", "STANDARD_NOT_KEPT", "reason", "Hậu kiểm không đạt");

    @Test
    void aCertificateIsRevokedByTwoPersonsAndThePublicSeesIt(Town town) {
        var certified = certified(town, "1701/QĐ-UBND");
        var at = certificatePath(town, certified);
        var signer = signer(town);
        var service = town.at().certification();
        signer.actOnCurrent(service, at, "/revocation-request", REVOCATION);

        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> signer.actOnCurrent(service, at, "/revocation", Map.of()))
                .satisfies(refused -> assertThat(refused.problem()).contains("REQUIREMENT_UNMET"));
        assertThat(publicStatus(town, certified)).contains("\"VALID\"");
        signer.actOnCurrent(service, at, "/revocation-refusal", Map.of("reason", "Người đề nghị cũng là người ký"));
        preparer(town).actOnCurrent(service, at, "/revocation-request", REVOCATION);

        assertThat(signer.actOnCurrent(service, at, "/revocation", Map.of()).state())
                .isEqualTo("REVOKED");
        assertThat(publicStatus(town, certified)).contains("\"REVOKED\"");
    }

    @Test
    void aSuspendedCertificateIsNoneForThePublicUntilItIsResumed(Town town) {
        var certified = certified(town, "1706/QĐ-UBND");
        var at = certificatePath(town, certified);
        var service = town.at().certification();
        var reason = Map.of("reason", "Chờ kết quả kiểm nghiệm");

        signer(town).actOnCurrent(service, at, "/suspension", reason);
        assertThat(publicStatus(town, certified)).contains("\"SUSPENDED\"");

        signer(town).actOnCurrent(service, at, "/resumption", reason);
        assertThat(publicStatus(town, certified)).contains("\"VALID\"");
    }

    @Test
    void aRefusedRevocationLeavesASuspendedCertificateSuspended(Town town) {
        var certified = certified(town, "1708/QĐ-UBND");
        var at = certificatePath(town, certified);
        var service = town.at().certification();
        signer(town).actOnCurrent(service, at, "/suspension", Map.of("reason", "Chờ kết quả kiểm nghiệm"));
        preparer(town).actOnCurrent(service, at, "/revocation-request", REVOCATION);

        var kept = signer(town)
                .actOnCurrent(service, at, "/revocation-refusal", Map.of("reason", "Kết quả kiểm nghiệm đạt"));

        assertThat(kept.state()).isEqualTo("SUSPENDED");
        assertThat(publicStatus(town, certified)).contains("\"SUSPENDED\"");
    }

    @Test
    void whoPreparedADecisionDoesNotSignIt(Town town) {
        var ranked = town.under2026().ranked(75);
        var decision = prepared(town, ranked, "1702/QĐ-UBND");

        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> preparer(town)
                        .actOnCurrent(town.at().certification(), decision, "/signature", Map.of("signingAs", "CHAIR")))
                .satisfies(refused -> assertThat(refused.status()).isEqualTo(403));
    }

    @Test
    void aRejectedDecisionFreesItsProductsForAnother(Town town) {
        var ranked = town.under2026().ranked(75);
        var decision = prepared(town, ranked, "1703/QĐ-UBND");

        signer(town)
                .actOnCurrent(
                        town.at().certification(), decision, "/rejection", Map.of("reason", "Thiếu căn cứ pháp lý"));

        town.under2026().recognise("1704/QĐ-UBND", ranked.dossier());
        town.under2026().awaitState(ranked.dossier(), "CERTIFIED");
    }

    @Test
    void aWithdrawnProposalFreesItsProductsForAnother(Town town) {
        var ranked = town.under2026().ranked(75);
        var proposal = proposed(town, ranked);

        preparer(town)
                .actOnCurrent(
                        town.at().certification(),
                        "/api/v1/proposals/" + proposal.id(),
                        "/withdrawal",
                        Map.of("reason", "Bổ sung sản phẩm"));

        town.under2026().recognise("1705/QĐ-UBND", ranked.dossier());
        town.under2026().awaitState(ranked.dossier(), "CERTIFIED");
    }

    @Test
    void aProductMayBeDeclinedWithAReason(Town town) {
        var ranked = town.under2026().ranked(75);
        awaitCandidate(town, ranked);

        preparer(town)
                .actOnCurrent(
                        town.at().certification(),
                        "/api/v1/candidates/" + ranked.dossier().id(),
                        "/decline",
                        Map.of("reason", "Chủ thể đã giải thể"));

        town.under2026().awaitState(ranked.dossier(), "DECLINED");
    }

    @Test
    void aCertificateLeadsBackToItsPapersAndStandsInTheLogWithinAMinute(Town town) {
        var certified = certified(town, "1707/QĐ-UBND");
        var begun = System.nanoTime();
        certified.council().minutes();

        var found = town.person("auditor.24")
                .await(
                        town.at().certification(),
                        certificatePath(town, certified) + "/provenance",
                        CertificateJourneyIT::isWhole);

        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofMinutes(1));
        var told = found.body().path("told").valueStream().toList();
        assertThat(told).allMatch(fact -> fact.path("asTold").asBoolean());
        assertThat(told)
                .extracting(fact -> fact.path("type").asString())
                .contains(
                        "ocop.dossier.submitted.v1",
                        "ocop.dossier.admitted.v1",
                        "ocop.product.ranked.v1",
                        "ocop.minutes.signed.v1");
        assertThat(told.getFirst().path("says").path("documents").valueStream())
                .isNotEmpty()
                .allMatch(paper -> paper.path("sha256").asString().length() == 64);
        assertThat(sheets(told))
                .isNotEmpty()
                .allMatch(sheet -> sheet.path("receipt").asString().matches("[0-9a-f]{64}"));
        assertThat(found.body().path("people").valueStream())
                .anyMatch(deed -> deed.path("roles").toString().contains("COUNCIL_MEMBER"));
    }

    /// In the log, and its minutes are known.
    private static boolean isWhole(Answer provenance) {
        return provenance.body().path("proof").isObject()
                && provenance.body().path("told").toString().contains("ocop.minutes.signed.v1");
    }

    private static List<JsonNode> sheets(List<JsonNode> told) {
        return told.stream()
                .flatMap(fact -> fact.path("says").path("pass").path("sheets").valueStream())
                .toList();
    }

    private static Case certified(Town town, String number) {
        var ranked = town.under2026().ranked(75);
        town.under2026().recognise(number, ranked.dossier());
        town.under2026().awaitState(ranked.dossier(), "CERTIFIED");
        return ranked;
    }

    private static String certificatePath(Town town, Case certified) {
        var certificate = town.under2026().committee().certificate(certified.dossier());
        return "/api/v1/certificates/" + certificate.path("id").asString();
    }

    private static String publicStatus(Town town, Case certified) {
        var code = town.under2026()
                .committee()
                .certificate(certified.dossier())
                .path("lookupCode")
                .asString();
        return RawHttp.getAnonymously(town.at().certification(), "/api/v1/public/certificates/" + code)
                .body();
    }

    private static String prepared(Town town, Case ranked, String number) {
        var body = Map.of(
                "proposalId", proposed(town, ranked).id(),
                "number", number,
                "decidedOn", Town.today().toString(),
                "legalGrounds", List.of("Quyết định 26/2026/QĐ-TTg"));
        return "/api/v1/decisions/"
                + preparer(town)
                        .post(town.at().certification(), "/api/v1/decisions", body)
                        .id();
    }

    private static Answer proposed(Town town, Case ranked) {
        awaitCandidate(town, ranked);
        var body =
                Map.of("unitCode", "24", "dossierIds", List.of(ranked.dossier().id()));
        return preparer(town).post(town.at().certification(), "/api/v1/proposals", body);
    }

    private static void awaitCandidate(Town town, Case ranked) {
        preparer(town)
                .await(
                        town.at().certification(),
                        "/api/v1/candidates?dossierId=" + ranked.dossier().id(),
                        seen -> !seen.body().path("items").isEmpty());
    }

    private static Person preparer(Town town) {
        return town.person("preparer.24");
    }

    private static Person signer(Town town) {
        return town.person("signer.24");
    }
}
