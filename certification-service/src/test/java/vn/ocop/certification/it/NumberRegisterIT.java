package vn.ocop.certification.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import vn.ocop.certification.register.CheckedNumbers;
import vn.ocop.certification.register.NumberCheckpoints;

class NumberRegisterIT {
    @Test
    void numbersUsedOnPaperAreExplainedAndNeverUsed() {
        skip(2023, 117, "Đã cấp trên giấy trước khi có hệ thống");

        var certificate = CheckPageIT.certified("2023-12-08");

        assertThat(certificate.text("number")).startsWith("118/2023/");
        var run = Scene.PREPARER.get("/number-register?unitCode=27&year=2023").body();
        var gap = run.path("gaps").path(0);
        assertThat(gap.path("first").asInt()).isBetween(1, 117);
        assertThat(gap.path("last").asInt()).isEqualTo(117);
        assertThat(gap.path("explanation").path("reason").asString()).contains("trên giấy");
        assertThat(gap.path("explanation").path("by").path("person").asString()).isEqualTo("signer.27");
        assertThat(run.path("knownOutside").asInt()).isEqualTo(118);
        assertThat(skip(2023, 118, "x").problem()).isEqualTo("number-not-ahead");
    }

    @Test
    void onlyASignerOfTheUnitSkipsNumbers() {
        var body = body(2021, 900, "x");

        assertThat(Scene.PREPARER.post("/number-register/gaps", body).status()).isEqualTo(403);
        assertThat(Scene.OTHER_SIGNER.post("/number-register/gaps", body).status())
                .isEqualTo(404);
        assertThat(Scene.OTHER_SIGNER
                        .get("/number-register?unitCode=27&year=2021")
                        .status())
                .isEqualTo(404);
        assertThat(skip(2021, 0, "x").status()).isEqualTo(400);
    }

    @Test
    void afterARestoreNothingIsIssuedUntilTheMissingNumbersAreExplained() {
        var ranked = Ranked.told(1, 4);
        var prepared = Scene.PREPARER.prepare("27", Ranked.dossiers(ranked), Scene.number(), "2020-11-02");
        Running.shared().bean(NumberCheckpoints.class).keep("27", 2020, 5000);

        var refused = Scene.SIGNER.sign(prepared);
        assertThat(refused.problem()).isEqualTo("register-behind");
        assertThat(Scene.state(ranked.getFirst().dossier())).isEqualTo("PROPOSED");
        skip(2020, 5000, "Mất khi khôi phục cơ sở dữ liệu, đã đối chiếu");

        assertThat(Scene.SIGNER.sign(prepared).status()).isEqualTo(200);
        assertThat(Scene.PREPARER.certificate(ranked.getFirst().dossier()).text("number"))
                .startsWith("5001/2020/");
    }

    @Test
    void aCheckpointThatNobodySignedStopsIssuing() throws IOException {
        var checkpoints = Running.shared().bean(NumberCheckpoints.class);
        checkpoints.keep("24", 2024, 7);
        var signed = Running.CHECKPOINTS.resolve("numbers-24-2024-000000007.jws");
        var forged = Running.CHECKPOINTS.resolve("numbers-24-2024-000000008.jws");
        Files.copy(signed, forged);

        assertThat(Scene.OTHER_PREPARER
                        .get("/number-register?unitCode=24&year=2024")
                        .status())
                .isEqualTo(503);
        Files.delete(forged);
        assertThat(checkpoints.highest("24", 2024)).isEqualTo(7);
    }

    @Test
    void whatACrashKeptFromBeingKeptIsKeptLater() throws IOException {
        var checkpoints = Running.shared().bean(NumberCheckpoints.class);
        CheckPageIT.certified("2022-12-08");
        int last = checkpoints.highest("27", 2022);
        Files.delete(Running.CHECKPOINTS.resolve("numbers-27-2022-%09d.jws".formatted(last)));
        assertThat(checkpoints.highest("27", 2022)).isLessThan(last);

        Running.shared().bean(CheckedNumbers.class).catchUp();

        assertThat(checkpoints.highest("27", 2022)).isEqualTo(last);
    }

    @Test
    void theDatabaseItselfRefusesToTakeANumberBack() {
        CheckPageIT.certified("2025-12-08");
        var jdbc = Running.shared().owner().jdbc();

        for (var tampering : new String[] {
            "UPDATE number_head SET last = last - 1 WHERE issuer = '27' AND year = 2025",
            "DELETE FROM number_head WHERE issuer = '27' AND year = 2025",
            "DELETE FROM number_register",
            "UPDATE number_register SET number = number + 1000",
            "DELETE FROM number_gap"
        }) {
            assertThatExceptionOfType(DataAccessException.class)
                    .as(tampering)
                    .isThrownBy(() -> jdbc.sql(tampering).update());
        }
    }

    private static Seen skip(int year, int through, String reason) {
        return Scene.SIGNER.post("/number-register/gaps", body(year, through, reason));
    }

    private static String body(int year, int through, String reason) {
        return """
                {"unitCode":"27","year":%d,"through":%d,"reason":"%s"}""".formatted(year, through, reason);
    }
}
