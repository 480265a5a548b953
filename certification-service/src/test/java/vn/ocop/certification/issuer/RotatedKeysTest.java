package vn.ocop.certification.issuer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.jwk.ECKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RotatedKeysTest {
    private static final Duration YEAR = Duration.ofDays(365);

    @TempDir
    private Path folder;

    private Instant now = Instant.parse("2026-11-28T00:00:00Z");

    @Test
    void theFirstKeyIsMadeForTrialsAndReadableByItsOwnerOnly() throws IOException {
        var key = keys().signing();

        assertThat(key.kid()).matches("thu-nghiem-[0-9A-Za-z]{8}");
        assertThat(key.isTrial()).isTrue();
        assertThat(Files.getPosixFilePermissions(folder.resolve(key.kid() + ".json")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(keys().signing().kid()).as("another instance").isEqualTo(key.kid());
    }

    @Test
    void afterItsTimeANewKeySignsAndTheOldOneStaysPublishedWithItsDates() throws ParseException {
        var keys = keys();
        var first = keys.signing();
        var signed = JWSObject.parse(first.sign("x", Map.of("a", "b")));
        var start = now;

        now = now.plus(YEAR);
        var second = keys.signing();

        assertThat(second.kid()).isNotEqualTo(first.kid());
        assertThat(keys.published()).extracting(IssuerKey::kid).containsExactly(first.kid(), second.kid());
        var old = keys.find(first.kid()).orElseThrow();
        assertThat(old.published())
                .containsEntry("nbf", start.getEpochSecond())
                .containsEntry("exp", now.plus(RotatedKeys.OVERLAP).getEpochSecond())
                .doesNotContainKey("d");
        assertThat(old.signed(signed)).isTrue();
        assertThat(second.signed(signed)).isFalse();
        assertThat(old.signsAt(start)).isTrue();
        assertThat(old.signsAt(now.plus(RotatedKeys.OVERLAP))).isFalse();
        assertThat(second.until()).isNull();
    }

    @Test
    void anOperatorsKeySignsFromItsDayOnWithoutARestart() throws Exception {
        var keys = keys();
        var first = keys.signing();
        var other = new RotatedKeys(settings(folder.resolve("elsewhere")), () -> now).signing();
        var next = new ECKey.Builder(other.jwk())
                .keyID("27-2027")
                .notBeforeTime(Date.from(now.plusSeconds(60)))
                .build();
        Files.writeString(folder.resolve("next.json"), next.toJSONString());

        assertThat(keys.signing().kid()).isEqualTo(first.kid());
        assertThat(keys.published()).extracting(IssuerKey::kid).containsExactly(first.kid(), "27-2027");

        now = now.plusSeconds(60);
        assertThat(keys.signing().kid()).isEqualTo("27-2027");
        assertThat(keys.signing().isTrial()).isFalse();
    }

    @Test
    void aKeyWithItsPublicHalfOnlyIsPublishedAndNeverSigns() throws Exception {
        var elsewhere = new RotatedKeys(settings(folder.resolve("elsewhere")), () -> now).signing();
        var old = new ECKey.Builder(elsewhere.jwk().toPublicJWK())
                .keyID("27-2020")
                .build();
        Files.writeString(folder.resolve("old.json"), old.toJSONString());

        var signing = keys().signing();

        assertThat(signing.kid()).isNotEqualTo("27-2020");
        assertThat(keys().find("27-2020")).isPresent();
    }

    @Test
    void aFileThatIsNoKeyIsNamed() throws IOException {
        Files.writeString(folder.resolve("broken.json"), "{}");

        assertThatThrownBy(() -> keys().signing())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("broken.json");
    }

    private RotatedKeys keys() {
        return new RotatedKeys(settings(folder), () -> now);
    }

    private static IssuerSettings settings(Path folder) {
        return new IssuerSettings(folder, IssuerKey.TRIAL, YEAR);
    }
}
