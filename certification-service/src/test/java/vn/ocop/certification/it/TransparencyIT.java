package vn.ocop.certification.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessException;
import tools.jackson.databind.json.JsonMapper;
import vn.ocop.verifier.merkle.ConsistencyProof;
import vn.ocop.verifier.note.Checkpoint;
import vn.ocop.verifier.witness.WitnessCommand;

class TransparencyIT {
    @Test
    void anIssuedCertificateIsProvable() {
        var certificate = issued();

        var proved = awaitState(certificate.text("lookupCode"), "ACTIVE");

        assertThat(proved.isTrue()).isTrue();
        assertThat(proved.fact().path("number").asString()).isEqualTo(certificate.text("number"));
        assertThat(proved.fact().path("stars").asInt()).isEqualTo(4);
        assertThat(proved.fact().path("validBefore").asString()).isEqualTo("2023-12-08");
        assertThat(proved.answer().toString()).doesNotContain(certificate.text("lookupCode"));
        assertThat(proved.fact().toString()).doesNotContain("signer", "preparer", "council", Ranked.HIDDEN);
    }

    @Test
    void whatBecomesOfACertificateIsAFurtherEntry() {
        var certificate = issued();
        var code = certificate.text("lookupCode");
        var before = awaitState(code, "ACTIVE");
        Scene.SIGNER.act(certificate, path(certificate) + "/suspension", "{\"reason\":\"Chờ kiểm tra lại cơ sở\"}");

        var after = awaitState(code, "SUSPENDED");

        assertThat(after.isTrue()).isTrue();
        assertThat(after.fact().path("version").asLong())
                .isEqualTo(before.fact().path("version").asLong() + 1);
        assertThat(consistent(before.head(), after.head())).isTrue();
    }

    @Test
    void aRequestIsPublishedOnlyOnceItIsApproved() {
        var certificate = issued();
        var code = certificate.text("lookupCode");
        var body = "{\"ground\":\"PRODUCTION_ENDED\",\"reason\":\"Trả lại giấy\"}";
        var requested = Scene.PREPARER.act(certificate, path(certificate) + "/revocation-request", body);
        assertThat(requested.text("state")).isEqualTo("REVOCATION_REQUESTED");

        Scene.SIGNER.act(requested, path(certificate) + "/revocation", "{}");
        awaitState(code, "REVOKED");

        assertThat(Running.shared()
                        .jdbc()
                        .sql("SELECT convert_from(fact, 'UTF8')::jsonb ->> 'state' FROM log_leaf"
                                + " WHERE certificate_id = ?::uuid ORDER BY leaf_index")
                        .param(certificate.text("id"))
                        .query(String.class)
                        .list())
                .containsExactly("ACTIVE", "REVOKED");
    }

    @Test
    void aWitnessFindsTheRunningLogConsistentWithAllItsEntries(@TempDir Path folder) {
        awaitState(issued().text("lookupCode"), "ACTIVE");
        assertThat(witness(folder, "--everything")).isZero();
        awaitState(issued().text("lookupCode"), "ACTIVE");
        assertThat(witness(folder, "--everything")).isZero();
    }

    @Test
    void whatTheLogDoesNotHaveIsRefused() {
        awaitState(issued().text("lookupCode"), "ACTIVE");

        assertThat(status("/inclusion?index=5&size=5")).isEqualTo(400);
        assertThat(status("/inclusion?index=-1&size=1")).isEqualTo(400);
        assertThat(status("/inclusion?index=0&size=1000000")).isEqualTo(400);
        assertThat(status("/inclusion?index=a&size=1")).isEqualTo(400);
        assertThat(status("/consistency?first=0&second=1")).isEqualTo(400);
        assertThat(status("/consistency?first=2&second=1")).isEqualTo(400);
        assertThat(Provable.get(Provable.LOG + "/consistency?first=1&second=1000000"))
                .contains("/second", "chưa từng có chừng ấy mục");
        assertThat(Running.shared()
                        .anybody()
                        .get("/api/v1/public/certificates/7QF2-0ZKM-9T4B-XW31/proof")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void notEvenTheOwnerRewritesTheLogInPassing() {
        awaitState(issued().text("lookupCode"), "ACTIVE");

        for (var table : List.of("log_leaf", "log_node", "log_checkpoint")) {
            assertThatThrownBy(() -> Running.shared()
                            .owner()
                            .jdbc()
                            .sql("DELETE FROM " + table)
                            .update())
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("append-only");
        }
    }

    private static boolean consistent(Checkpoint first, Checkpoint second) {
        var answer = Provable.get(Provable.LOG + "/consistency?first=" + first.size() + "&second=" + second.size());
        var path = Provable.hashes(JsonMapper.shared().readTree(answer).path("path"));
        return new ConsistencyProof(first.size(), second.size(), path).proves(first.root(), second.root());
    }

    private static int witness(Path folder, String option) {
        var arguments = List.of(
                Running.shared().base() + Provable.LOG,
                Provable.get(Provable.LOG + "/key"),
                folder.resolve("head").toString(),
                option);
        return new WitnessCommand()
                .run(arguments, new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));
    }

    private static Provable awaitState(String code, String state) {
        Until.holds(code + " is in the log as " + state, () -> Provable.of(code).isInState(state));
        return Provable.of(code);
    }

    private static int status(String query) {
        return Running.shared().anybody().get(Provable.LOG + query).statusCode();
    }

    private static Seen issued() {
        var ranked = Ranked.told(1, 4).getFirst();
        SupersedingIT.certify(ranked, "2020-12-08");
        return Scene.PREPARER.certificate(ranked.dossier());
    }

    private static String path(Seen certificate) {
        return "/certificates/" + certificate.text("id");
    }
}
