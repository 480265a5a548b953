package vn.ocop.registration.evidence.clamd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import vn.ocop.registration.RegistrationSettings;
import vn.ocop.registration.evidence.Scan;
import vn.ocop.registration.testing.FakeClamd;

class ClamdScannerTest {
    @Test
    void cleanBytesAreCleanHoweverManyChunksTheyTake() throws IOException, InterruptedException {
        var clamd = FakeClamd.start();

        assertThat(scanner(clamd.address()).scan(new byte[200_000])).isEqualTo(Scan.CLEAN);
        clamd.stop();
    }

    @Test
    void theTestVirusIsFoundByName() throws IOException, InterruptedException {
        var clamd = FakeClamd.start();
        var infected = FakeClamd.EICAR.getBytes(StandardCharsets.US_ASCII);

        assertThatThrownBy(() -> scanner(clamd.address()).scan(infected)).hasMessageContaining("file-infected");
        clamd.stop();
    }

    @Test
    void withoutAScannerOrAnAnswerTheFileIsSaidNotToBeScanned() throws IOException, InterruptedException {
        var clamd = FakeClamd.start();
        clamd.stop();

        assertThat(scanner("").scan(new byte[1])).isEqualTo(Scan.NOT_SCANNED);
        assertThat(scanner(clamd.address()).scan(new byte[1])).isEqualTo(Scan.NOT_SCANNED);
    }

    private static ClamdScanner scanner(String address) {
        return new ClamdScanner(new RegistrationSettings("", Path.of("target"), address));
    }
}
