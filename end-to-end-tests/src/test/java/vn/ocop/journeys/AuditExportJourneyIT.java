package vn.ocop.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import vn.ocop.inspector.AuditExport;
import vn.ocop.journeys.town.InTown;
import vn.ocop.journeys.town.Town;
import vn.ocop.verifier.Verifier;

/// What the whole town did, taken out of its databases and checked without them.
@Order(19)
@ExtendWith(InTown.class)
class AuditExportJourneyIT {
    private static final int REFUSED = 1;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void theChainsOfAllServicesAreTrueElsewhereAndOneChangedLineIsSeen(Town town) throws IOException {
        new AuditExport(town.system().databases()).writeTo(folder);

        assertThat(verifierSays()).isZero();
        var entries = folder.resolve("evaluation").resolve("entries.jsonl");
        Files.writeString(entries, Files.readString(entries).replaceFirst("\"act\":\"INSERT\"", "\"act\":\"UPDATE\""));
        assertThat(verifierSays()).isEqualTo(REFUSED);
    }

    private int verifierSays() {
        var said = new ByteArrayOutputStream();
        return Verifier.run(List.of("audit", folder.toString()), new PrintStream(said, true, StandardCharsets.UTF_8));
    }
}
