package vn.ocop.certification.credential;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

class BitsTest {
    @Test
    void theFirstPositionIsTheHighestBitOfTheFirstByte() throws IOException {
        var bytes = decoded(Bits.encoded(IntStream.of(0, 9, StatusPlace.PLACES - 1)));

        assertThat(bytes).hasSize(16_384);
        assertThat(bytes[0] & 0xff).isEqualTo(0b1000_0000);
        assertThat(bytes[1] & 0xff).isEqualTo(0b0100_0000);
        assertThat(bytes[16_383] & 0xff).isEqualTo(0b0000_0001);
        assertThat(IntStream.range(0, bytes.length).filter(i -> bytes[i] != 0)).hasSize(3);
    }

    @Test
    void anEmptyListIsShort() {
        assertThat(Bits.encoded(IntStream.empty())).startsWith("uH4sI").hasSizeLessThan(80);
    }

    private static byte[] decoded(String encoded) throws IOException {
        var compressed = Base64.getUrlDecoder().decode(encoded.substring(1));
        try (var gzip = new GZIPInputStream(new ByteArrayInputStream(compressed))) {
            return gzip.readAllBytes();
        }
    }
}
