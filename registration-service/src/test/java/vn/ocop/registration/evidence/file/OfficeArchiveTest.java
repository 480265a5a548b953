package vn.ocop.registration.evidence.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class OfficeArchiveTest {
    @Test
    void knowsOfficeDocumentsByWhatIsInThem() throws IOException {
        assertThat(OfficeArchive.typeOf(archive("[Content_Types].xml", "word/document.xml")))
                .hasValueSatisfying(type -> assertThat(type).endsWith("wordprocessingml.document"));
        assertThat(OfficeArchive.typeOf(archive("xl/workbook.xml", "[Content_Types].xml")))
                .hasValueSatisfying(type -> assertThat(type).endsWith("spreadsheetml.sheet"));
    }

    @Test
    void refusesMacros() throws IOException {
        assertThat(OfficeArchive.typeOf(archive("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin")))
                .isEmpty();
    }

    @Test
    void refusesAnyOtherArchive() throws IOException {
        assertThat(OfficeArchive.typeOf(archive("evil.exe"))).isEmpty();
        assertThat(OfficeArchive.typeOf(new byte[] {'P', 'K', 3, 4, 0})).isEmpty();
    }

    private static byte[] archive(String... entries) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var archive = new ZipOutputStream(bytes)) {
            for (var entry : entries) {
                archive.putNextEntry(new ZipEntry(entry));
                archive.write('x');
            }
        }
        return bytes.toByteArray();
    }
}
