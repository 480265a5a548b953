package vn.ocop.certification.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import vn.ocop.certification.certificate.SigningTitle;

class CertificatePressTest {
    private static final String EVERY_LETTER =
            "àáảãạ ăằắẳẵặ âầấẩẫậ èéẻẽẹ êềếểễệ ìíỉĩị òóỏõọ ôồốổỗộ ơờớởỡợ ùúủũụ ưừứửữự ỳýỷỹỵ đ";
    private static final String EVERY_CAPITAL =
            "ÀÁẢÃẠ ĂẰẮẲẴẶ ÂẦẤẨẪẬ ÈÉẺẼẸ ÊỀẾỂỄỆ ÌÍỈĨỊ ÒÓỎÕỌ ÔỒỐỔỖỘ ƠỜỚỞỠỢ ÙÚỦŨỤ ƯỪỨỬỮỰ ỲÝỶỸỴ Đ";

    private final CertificatePress press = new CertificatePress(Samples.QR);

    @Test
    void itSaysAllThatTheCertificateSays() {
        var paper = new SeenPaper(press.print(Samples.aCertificate(), false, false)).keep("certificate");

        assertThat(paper.text())
                .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")
                .contains("ỦY BAN NHÂN DÂN TỈNH BẮC NINH", "GIẤY CHỨNG NHẬN", "Đạt hạng 4 sao")
                .contains("Gạo nếp cái hoa vàng Phú Lâm", "Hợp tác xã Nông nghiệp xanh Phú Lâm")
                .contains("Thôn Đông Phù, xã Phú Lâm, huyện Tiên Du, tỉnh Bắc Ninh")
                .contains("Số: 01/2020/GCN-OCOP-27", "Quyết định số 1501/QĐ-UBND ngày 08/12/2020")
                .contains("từ ngày 08/12/2020 đến hết ngày 07/12/2023")
                .contains("Bắc Ninh, ngày 08 tháng 12 năm 2020", "Nguyễn Thị Hồng Hạnh", "7QF2-0ZKM-9T4B-XW3H")
                .doesNotContain("THỬ NGHIỆM", "Product");
    }

    @Test
    void everyVietnameseLetterAndEveryPairOfLatinLettersIsExtractedAsWritten() {
        var certificate = Samples.of(EVERY_LETTER, EVERY_CAPITAL, 3);
        var latin = Samples.of("Coffee office fluffy fjord", "Ơ hay: trà “sen” & cốm <tươi> 100 %", 5);

        assertThat(new SeenPaper(press.print(certificate, false, false))
                        .keep("letters")
                        .text())
                .contains(EVERY_LETTER, EVERY_CAPITAL);
        assertThat(new SeenPaper(press.print(latin, true, false)).text())
                .contains("Coffee office fluffy fjord", "Ơ hay: trà “sen” & cốm <tươi> 100 %");
    }

    @Test
    void itsQrCodeIsReadBackFromThePrint() {
        var certificate = Samples.aCertificate();

        assertThat(new SeenPaper(press.print(certificate, false, false)).qr()).isEqualTo(Samples.QR.of(certificate));
    }

    @Test
    void aLongSignedRecordIsReadBackAsWell() {
        var record = "https://ocop.example/v/7QF2-0ZKM-9T4B-XW3H#" + "eyJhbGciOiJFUzI1NiJ9_-".repeat(22);
        var dense = new CertificatePress(_ -> record);

        assertThat(new SeenPaper(dense.print(Samples.aCertificate(), true, true))
                        .keep("dense")
                        .qr())
                .isEqualTo(record);
    }

    @Test
    void itIsOnePageOnA4LyingDownHoweverLongTheNames() {
        var longest =
                Samples.of("Bánh phu thê Đình Bảng nhân đậu xanh ".repeat(5), "Hợp tác xã dịch vụ ".repeat(10), 5);

        var paper = new SeenPaper(press.print(longest, true, true)).keep("longest");

        assertThat(paper.pages()).isEqualTo(1);
        var size = paper.read(document -> document.getPage(0).getMediaBox());
        assertThat(size.getWidth()).isCloseTo(841.9f, Offset.offset(0.5f));
        assertThat(size.getHeight()).isCloseTo(595.3f, Offset.offset(0.5f));
    }

    @Test
    void readersThatSpeakFindLanguageTitleAndWordsForTheFigures() {
        var paper = new SeenPaper(press.print(Samples.aCertificate(), true, true)).keep("bilingual-trial");

        String title = paper.read(document -> document.getDocumentInformation().getTitle());
        String language = paper.read(document -> document.getDocumentCatalog().getLanguage());
        assertThat(title).isEqualTo("Giấy chứng nhận sản phẩm OCOP số 01/2020/GCN-OCOP-27");
        assertThat(language).isEqualTo("vi");
        assertThat(paper.elements())
                .extracting(PDStructureElement::getStructureType)
                .contains("H1", "P")
                .doesNotContain("Table");
        assertThat(paper.elements())
                .filteredOn(element -> element.getStructureType().equals("Figure"))
                .extracting(PDStructureElement::getAlternateDescription)
                .containsExactly("4 sao", "Mã QR dẫn đến trang kiểm tra giấy chứng nhận này");
    }

    @Test
    void inTwoLanguagesEveryLineHasItsEnglish() {
        assertThat(new SeenPaper(press.print(Samples.aCertificate(), true, false)).text())
                .contains("People’s Committee of Bắc Ninh Province", "Certificate of an OCOP product")
                .contains("Valid from 08/12/2020 through 07/12/2023");
    }

    @Test
    void theSignatoryStandsThereWithTheOfficeInWhichWasSigned() {
        var chair = new SeenPaper(press.print(Samples.signedAs(SigningTitle.CHAIR), true, false)).keep("chair");
        var vice = new SeenPaper(press.print(Samples.signedAs(SigningTitle.VICE_CHAIR), true, true)).keep("vice-chair");
        var nobodySaid = new SeenPaper(press.print(Samples.signedAs(null), true, false));

        assertThat(chair.text())
                .containsPattern("TM. ỦY BAN NHÂN DÂN\\s+CHỦ TỊCH")
                .contains("On behalf of the People’s Committee, Chairperson")
                .doesNotContain("PHÓ");
        assertThat(vice.text())
                .containsPattern("TM. ỦY BAN NHÂN DÂN\\s+KT. CHỦ TỊCH\\s+PHÓ CHỦ TỊCH")
                .contains("For the Chairperson, Vice Chairperson");
        assertThat(vice.pages()).isEqualTo(1);
        assertThat(vice.faultsByPdfUa()).isEmpty();
        assertThat(nobodySaid.text()).contains("TM. ỦY BAN NHÂN DÂN").doesNotContain("CHỦ TỊCH", "Chairperson");
    }

    @Test
    void itIsPdfUa() {
        assertThat(new SeenPaper(press.print(Samples.aCertificate(), true, true)).faultsByPdfUa())
                .isEmpty();
    }

    @Test
    void aTrialSaysSoOnThePaper() {
        assertThat(new SeenPaper(press.print(Samples.aCertificate(), false, true)).text())
                .contains("BẢN THỬ NGHIỆM", "không có giá trị pháp lý");
    }

    @Test
    void equalCertificatesArePrintedEqual() {
        assertThat(press.print(Samples.aCertificate(), true, true))
                .isEqualTo(press.print(Samples.aCertificate(), true, true));
    }
}
