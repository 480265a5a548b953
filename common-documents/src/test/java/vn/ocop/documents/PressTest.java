package vn.ocop.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import vn.ocop.documents.figure.Stars;

class PressTest {
    private static final Instant DATED = Instant.parse("2020-12-08T02:00:00Z");
    private static final String EVERY_LETTER =
            "àáảãạ ăằắẳẵặ âầấẩẫậ èéẻẽẹ êềếểễệ ìíỉĩị òóỏõọ ôồốổỗộ ơờớởỡợ ùúủũụ ưừứửữự ỳýỷỹỵ đ"
                    + " ÀÁẢÃẠ ĂẰẮẲẴẶ ÂẦẤẨẪẬ ÈÉẺẼẸ ÊỀẾỂỄỆ ÌÍỈĨỊ ÒÓỎÕỌ ÔỒỐỔỖỘ ƠỜỚỞỠỢ ÙÚỦŨỤ ƯỪỨỬỮỰ ỲÝỶỸỴ Đ";
    private final Press press = new Press();

    record Letter(String title, String text, List<Row> rows) {}

    record Row(int number, String name) {}

    @Test
    void everyVietnameseLetterIsExtractedAsItWasWritten() throws IOException {
        try (var document = Loader.loadPDF(press.print(letter(EVERY_LETTER)))) {
            var text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            assertThat(text).contains(EVERY_LETTER).contains("1 Ruốc cá").contains("2 Trà sen <Hồ> & bạn");
        }
    }

    @Test
    void lettersThatOtherwiseMakeALigatureAreExtractedAsWritten() throws IOException {
        try (var document = Loader.loadPDF(press.print(letter("Coffee office fluffy fjord")))) {
            assertThat(new PDFTextStripper().getText(document)).contains("Coffee office fluffy fjord");
        }
    }

    @Test
    void decomposedLettersAreComposed() throws IOException {
        var decomposed = Normalizer.normalize("Ủy ban nhân dân", Normalizer.Form.NFD);
        try (var document = Loader.loadPDF(press.print(letter(decomposed)))) {
            assertThat(new PDFTextStripper().getText(document)).contains("Ủy ban nhân dân");
        }
    }

    @Test
    void itIsTaggedWithLanguageAndTitleAndWordsForFigures() throws IOException {
        try (var document = Loader.loadPDF(press.print(letter("Kính gửi")))) {
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo("vi");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Thư ngỏ");
            var elements = elements(document);
            assertThat(elements)
                    .extracting(PDStructureElement::getStructureType)
                    .contains("H1", "P", "Table", "TH");
            assertThat(elements)
                    .filteredOn(element -> element.getStructureType().equals("Figure"))
                    .extracting(PDStructureElement::getAlternateDescription)
                    .containsExactly("4 sao");
            assertThat(new String(catalog.getMetadata().toByteArray(), java.nio.charset.StandardCharsets.UTF_8))
                    .contains("pdfuaid:part");
        }
    }

    @Test
    void itsFontsAreEmbedded() throws IOException {
        try (var document = Loader.loadPDF(press.print(letter("Kính gửi")))) {
            var resources = document.getPage(0).getResources();
            for (var name : resources.getFontNames()) {
                assertThat(resources.getFont(name).isEmbedded()).isTrue();
                assertThat(resources.getFont(name).getName()).contains("BeVietnamPro");
            }
        }
    }

    @Test
    void equalManuscriptsArePrintedEqual() {
        assertThat(press.print(letter("Kính gửi"))).isEqualTo(press.print(letter("Kính gửi")));
    }

    @Test
    void itFetchesNothingWhateverAPageAsksFor() throws IOException {
        try (var trap = new ServerSocket(0)) {
            var there = "http://localhost:" + trap.getLocalPort() + "/";
            trap.setSoTimeout(200);
            press.print(Manuscript.of(
                    "<html lang='vi'><head><title>t</title><link rel='stylesheet' href='" + there + "a.css'/><style>"
                            + "@import url(" + there + "b.css); p { background-image: url(" + there
                            + "c.png) }</style></head><body><p>x<img alt='x' src='" + there
                            + "d.png'/><img alt='x' src='file:///etc/hostname'/></p></body></html>",
                    DATED));
            assertThatThrownBy(trap::accept).isInstanceOf(java.net.SocketTimeoutException.class);
        }
    }

    @Test
    void aMissingFactIsAnErrorAndNoEmptyPlace() {
        var template = Template.beside(PressTest.class, "letter");
        assertThatThrownBy(() -> template.with(Map.of("title", "x"))).hasMessageContaining("text");
    }

    @Test
    void aFigureThatNobodyDrewIsRefused() {
        var page = "<html lang='vi'><head><title>t</title></head><body><object type='figure' data='moon' alt='m'"
                + " style='width: 9mm; height: 9mm'></object></body></html>";
        assertThatThrownBy(() -> press.print(Manuscript.of(page, DATED)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("moon");
    }

    private static Manuscript letter(String text) {
        var rows = List.of(new Row(1, "Ruốc cá"), new Row(2, "Trà sen <Hồ> & bạn"));
        var html = Template.beside(PressTest.class, "letter").with(new Letter("Thư ngỏ", text, rows));
        return new Manuscript(
                html, Map.of("stars", new Stars(4)), (graphics, w, h) -> graphics.drawRect(9, 9, 99, 99), DATED);
    }

    private static List<PDStructureElement> elements(PDDocument document) {
        var found = new ArrayList<PDStructureElement>();
        collect(document.getDocumentCatalog().getStructureTreeRoot(), found);
        return found;
    }

    private static void collect(PDStructureNode node, List<PDStructureElement> found) {
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                found.add(element);
                collect(element, found);
            }
        }
    }
}
