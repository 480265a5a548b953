package vn.ocop.web.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.ocop.web.actor.Actor;
import vn.ocop.web.problem.Problem;
import vn.ocop.web.seal.Secret;

class SignedLinksTest {
    private static final Instant SIGNED = Instant.parse("2020-11-02T03:00:00Z");
    private static final String SHA256 = "ab".repeat(32);

    private final UUID dossier = UUID.randomUUID();
    private final Actor reader = new Actor("an", "An", List.of());
    private final String token = at(SIGNED).sign(SHA256, reader, dossier);

    @Test
    void opensForItsReaderForFiveMinutes() {
        var link = at(SIGNED.plusSeconds(299)).open(token, reader);
        assertThat(link).isEqualTo(new FileLink(SHA256, "an", dossier, SIGNED.plusSeconds(300)));
        assertThat(refusal(SIGNED.plusSeconds(300), token, reader)).isEqualTo(410);
    }

    @Test
    void isAbsentForEverybodyElse() {
        assertThat(refusal(SIGNED, token, new Actor("binh", "Bình", List.of()))).isEqualTo(404);
    }

    @Test
    void isAbsentWhenForged() {
        assertThat(refusal(SIGNED, "a" + token, reader)).isEqualTo(404);
        assertThat(refusal(SIGNED, token.replace(".", ""), reader)).isEqualTo(404);
        assertThat(refusal(SIGNED, token + ".x", reader)).isEqualTo(404);
        assertThat(refusal(SIGNED, "%.%", reader)).isEqualTo(404);
        assertThat(refusal(SIGNED, ".", reader)).isEqualTo(404);
        var cursorSeal = new SignedLinks(new Secret(new byte[32]).sealFor("cursor"), InstantSource.fixed(SIGNED));
        assertThat(refusal(SIGNED, cursorSeal.sign(SHA256, reader, dossier), reader))
                .isEqualTo(404);
    }

    private static int refusal(Instant now, String token, Actor reader) {
        var status = new int[1];
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> at(now).open(token, reader))
                .satisfies(problem -> status[0] = problem.status().value());
        return status[0];
    }

    private static SignedLinks at(Instant now) {
        return new SignedLinks(new Secret(new byte[32]).sealFor("link"), InstantSource.fixed(now));
    }
}
