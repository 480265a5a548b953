package vn.ocop.verifier.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ocop.verifier.Verifier;

class AuditCommandTest {
    private static final int TRUE = 0;
    private static final int REFUSED = 1;
    private static final int UNCHECKED = 2;

    @TempDir
    private Path folder = Path.of("");

    private final ExportedService service = new ExportedService();
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @BeforeEach
    void exportThreeEntries() {
        service.change(3);
        service.exportTo(folder.resolve("certification"));
    }

    @Test
    void chainsThatLeadToTheirSealsAreTrueAndTheKeyIsNamed() throws JOSEException {
        assertThat(check(service.thumbprint())).isEqualTo(TRUE);
        assertThat(said()).contains("✓ certification: 3 mục, 1 niêm phong", service.thumbprint());
    }

    @Test
    void aChangedEntryIsNamed() throws IOException {
        edit(lines -> lines.replaceFirst("\"by\":\"an\"", "\"by\":\"binh\""));

        assertThat(check()).isEqualTo(REFUSED);
        assertThat(said())
                .contains("✗ certification: audit entry 5/1 (UPDATE of certificate 1) is not as it was written");
    }

    @Test
    void anEntryThatWasTakenOutIsMissed() throws IOException {
        edit(lines -> lines.replaceFirst("(?m)^.*\"seq\":2,.*\\R", ""));

        assertThat(check()).isEqualTo(REFUSED);
        assertThat(said()).contains("follows number 1 of its chain: entries are missing");
    }

    @Test
    void anEndThatWasCutOffIsMissed() throws IOException {
        edit(lines -> lines.replaceFirst("(?m)^.*\"seq\":3,.*\\R", ""));

        assertThat(check()).isEqualTo(REFUSED);
        assertThat(said()).contains("chain 5 was sealed at number 3, its entries end at number 2");
    }

    @Test
    void chainsThatSomebodyElseSealedAreRefusedByWhoKeptTheKey() throws JOSEException {
        var forger = new ExportedService();
        forger.change(3);
        forger.exportTo(folder.resolve("forged").resolve("certification"));

        assertThat(run(folder.resolve("forged").toString(), service.thumbprint()))
                .isEqualTo(REFUSED);
        assertThat(said()).contains("khóa lạ");
    }

    @Test
    void withoutASealNothingIsCalledTrue() throws IOException {
        Files.delete(folder.resolve("certification").resolve("key.public.json"));

        assertThat(check()).isEqualTo(UNCHECKED);
        assertThat(run(folder.resolve("certification").toString())).isEqualTo(UNCHECKED);
        assertThat(said()).doesNotContain("✓");
    }

    private void edit(UnaryOperator<String> change) throws IOException {
        var file = folder.resolve("certification").resolve("entries.jsonl");
        Files.writeString(file, change.apply(Files.readString(file)));
    }

    private int check(String... keys) {
        var arguments = new ArrayList<>(List.of(keys));
        arguments.addFirst(folder.toString());
        return run(arguments.toArray(String[]::new));
    }

    private int run(String... arguments) {
        var command = new ArrayList<>(List.of(arguments));
        command.addFirst("audit");
        return Verifier.run(command, new PrintStream(said, true, StandardCharsets.UTF_8));
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }
}
