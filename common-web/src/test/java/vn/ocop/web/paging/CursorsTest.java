package vn.ocop.web.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.ocop.web.problem.Problem;
import vn.ocop.web.seal.Secret;

class CursorsTest {
    private final Cursors cursors = new Cursors(new Secret(new byte[32]).sealFor("cursor"));
    private final UUID id = UUID.randomUUID();
    private final String written = cursors.write("dossiers", Instant.EPOCH, id, 7);

    @Test
    void readsWhatItWrote() {
        var cursor = cursors.read("dossiers", written).orElseThrow();
        assertThat(cursor.instant(0)).isEqualTo(Instant.EPOCH);
        assertThat(cursor.uuid(1)).isEqualTo(id);
        assertThat(cursor.number(2)).isEqualTo(7);
        assertThat(cursors.read("dossiers", null)).isEmpty();
    }

    @Test
    void everyChangedByteIsFound() {
        var bytes = Base64.getUrlDecoder().decode(written);
        for (var i = 0; i < bytes.length; i++) {
            var forged = bytes.clone();
            forged[i] ^= 1;
            assertRefused("dossiers", Base64.getUrlEncoder().encodeToString(forged));
        }
    }

    @Test
    void aCursorIsGoodForItsListAndSecretOnly() {
        assertRefused("producers", written);
        var other = new Cursors(
                new Secret("another secret of 32 bytes length".getBytes(StandardCharsets.UTF_8)).sealFor("cursor"));
        assertRefused("dossiers", other.write("dossiers", id));
    }

    @Test
    void aKeyOfAnotherKindIsRefused() {
        var cursor = new Cursor(List.of("text"));
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> cursor.uuid(0));
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> cursor.instant(0));
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> cursor.number(1));
    }

    private void assertRefused(String list, String cursor) {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> cursors.read(list, cursor))
                .satisfies(problem -> assertThat(problem.slug()).isEqualTo("invalid-cursor"));
    }
}
