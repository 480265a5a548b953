package vn.ocop.demo.office;

import java.text.Normalizer;
import vn.ocop.demo.http.Upload;

/// Invented papers, small but real PDF files.
final class Paper {
    private Paper() {}

    /// A one-page PDF that says, without accents, what it stands for.
    static Upload of(String item, String subject) {
        var words = plain(item + ": " + subject);
        var stream = "BT /F1 14 Tf 72 720 Td (" + words + ") Tj ET";
        var text = """
                %%PDF-1.4
                1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
                2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
                3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>> endobj
                4 0 obj <</Length %d>> stream
                %s
                endstream endobj
                5 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica>> endobj
                trailer <</Root 1 0 R>>
                %%%%EOF
                """.formatted(stream.length(), stream);
        return new Upload(item + ".pdf", "application/pdf", text);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd')
                .replace('Đ', 'D')
                .replaceAll("[^ -~]|[()\\\\]", "?");
    }
}
