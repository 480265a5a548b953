package vn.ocop.certification.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.ocop.events.AdministrationEvent.UnitRecorded;
import vn.ocop.events.UnitKind;

class RegisterIT {
    private static final Visitor READER = Visitor.at("127.0.0.3");
    private static final String PATH = "/api/v1/public/certificates";
    private static final String NEW_COMMUNE = "09999";

    @BeforeAll
    static void tellOldAndNewUnits() {
        Scene.state(Ranked.told(1, 4).getFirst().dossier());
        tell("256", UnitKind.DISTRICT, "Thành phố Bắc Ninh", "27", null);
        tell("09163", UnitKind.COMMUNE, "Phường Vũ Ninh", "256", NEW_COMMUNE);
        tell(NEW_COMMUNE, UnitKind.COMMUNE, "Phường Kinh Bắc", "24", null);
        Until.holds("units are known", () -> units() >= 3);
    }

    @Test
    void itIsSearchedWithoutAccents() {
        var certificate = CheckPageIT.certified("2025-12-08");
        var tag = tag(certificate);

        assertThat(found("?q=nep+cai+hoa+vang+" + tag)).containsExactly(certificate.text("lookupCode"));
        assertThat(found("?q=%25" + tag)).isEmpty();
        assertThat(found("?stars=3&q=" + tag)).isEmpty();
        assertThat(found("?set=2&q=" + tag)).isEmpty();
        assertThat(found("?set=1&stars=4&q=" + tag)).hasSize(1);
    }

    @Test
    void aUnitStandsForAllBelowItAndAllThatItTookOver() {
        var certificate = CheckPageIT.certified("2025-12-08");
        var tag = tag(certificate);

        for (var unit : List.of("27", "256", "09163", NEW_COMMUNE)) {
            assertThat(found("?q=" + tag + "&unit=" + unit)).as(unit).hasSize(1);
        }
        assertThat(found("?q=" + tag + "&unit=99999")).isEmpty();
    }

    @Test
    void aUnitIsNamedAsPeopleTypeIt() {
        var tag = tag(CheckPageIT.certified("2025-12-08"));

        for (var unit :
                List.of("Phường Vũ Ninh", "phuong+vu+ninh", "vu+ninh", "Thành+phố+Bắc+Ninh", "KINH+BAC", "bac+nin")) {
            assertThat(found("?q=" + tag + "&unit=" + unit.replace(" ", "%20")))
                    .as(unit)
                    .hasSize(1);
        }
        assertThat(found("?q=" + tag + "&unit=khong+co")).isEmpty();
        assertThat(found("?q=" + tag + "&unit=%25")).isEmpty();
        assertThat(READER.get(PATH + "?unit=" + "x".repeat(300)).statusCode()).isEqualTo(400);
    }

    @Test
    void theirPageSaysWhichUnitsAreMeantAndLetsChoose() {
        var certificate = CheckPageIT.certified("2025-12-08");

        var one = READER.keep("register-unit", "/register?unit=vu+ninh");
        assertThat(one.body())
                .contains("Phường Vũ Ninh, Thành phố Bắc Ninh", "đến hết ngày 30/06/2025", "kể cả đơn vị bên dưới")
                .contains("value=\"vu ninh\"", certificate.text("lookupCode"));
        var several = READER.keep("register-units", "/register?unit=ninh");
        assertThat(several.body())
                .contains("Có nhiều đơn vị tên như vậy", "/register?unit=09163&amp;lang=vi", "Thành phố Bắc Ninh");
        assertThat(READER.get("/register?unit=zzz&lang=en").body()).contains("No unit has such a name or code");
        assertThat(several.body()).doesNotContain("<script");
    }

    @Test
    void theStatusIsThatOfTheDayAskedAbout() {
        var tag = tag(CheckPageIT.certified("2020-12-08"));

        assertThat(found("?q=" + tag + "&on=2020-12-07")).isEmpty();
        assertThat(found("?q=" + tag + "&on=2023-12-07&status=VALID")).hasSize(1);
        assertThat(found("?q=" + tag + "&on=2023-12-08&status=VALID")).isEmpty();
        assertThat(found("?q=" + tag + "&on=2023-12-08&status=EXPIRED")).hasSize(1);
    }

    @Test
    void pagesFollowOneAnotherWithoutGapOrRepetition() {
        for (int i = 0; i < 3; i++) {
            CheckPageIT.certified("2025-11-0" + (i + 1));
        }
        var whole = Seen.of(READER.get(PATH + "?limit=5")).items();
        var first = Seen.of(READER.get(PATH + "?limit=2"));
        var second = Seen.of(READER.get(PATH + "?limit=2&after=" + first.text("next")));

        assertThat(first.items()).isEqualTo(whole.subList(0, 2));
        assertThat(second.items()).isEqualTo(whole.subList(2, 4));
        assertThat(READER.get(PATH + "?after=forged").statusCode()).isEqualTo(400);
    }

    @Test
    void whatCannotBeAskedIsRefused() {
        assertThat(READER.get(PATH + "?status=GOOD").statusCode()).isEqualTo(400);
        assertThat(READER.get(PATH + "?on=2025-02-30").statusCode()).isEqualTo(400);
        assertThat(READER.get(PATH + "?q=" + "x".repeat(300)).statusCode()).isEqualTo(400);
        assertThat(READER.get("/register?status=GOOD").statusCode()).isEqualTo(400);
    }

    @Test
    void aProductShowsItsStarsOverTheYears() {
        var product = Ranked.told(1, 3).getFirst();
        SupersedingIT.certify(product, "2023-06-01");
        SupersedingIT.certify(product.again().tellRanked(4).awaitState("RANKED"), "2025-05-01");

        var history = Seen.of(READER.get("/api/v1/public/products/" + product.product() + "/certificates"));

        assertThat(history.body().valueStream())
                .extracting(one ->
                        one.path("stars").asInt() + " " + one.path("status").asString())
                .containsExactly("3 SUPERSEDED", "4 VALID");
        var page = READER.keep("product", "/register/products/" + product.product());
        assertThat(page.body()).contains("3 sao", "4 sao", "Đã được thay thế");
        assertThat(READER.get("/register/products/" + UUID.randomUUID()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void itsPagesShowWhatWasAskedFor() {
        var certificate = CheckPageIT.certified("2025-12-08");

        var list = READER.keep("register", "/register?q=" + tag(certificate));
        READER.keep("register-all", "/register?limit=6");
        var none = READER.keep("register-none", "/register?q=zzzz&lang=en");
        var counts = READER.keep("counts", "/register/counts");

        assertThat(list.body()).contains(certificate.text("lookupCode"), "Còn hiệu lực");
        assertThat(none.body()).contains("There is no such certificate");
        assertThat(counts.body()).contains("<rect", "Tỉnh 27", "2025");
        assertThat(READER.get("/register/counts?q=zzzz").body()).doesNotContain("<rect");
        assertThat(list.body() + counts.body()).doesNotContain("signer", "preparer", "<script");
    }

    private static List<String> found(String query) {
        return Seen.of(READER.get(PATH + query)).items().stream()
                .map(one -> one.path("code").asString())
                .toList();
    }

    static String tag(Seen certificate) {
        var name = certificate.body().path("product").path("name").asString();
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    private static void tell(String code, UnitKind kind, String name, String parent, @Nullable String successor) {
        var ended = kind == UnitKind.DISTRICT || successor != null ? LocalDate.of(2025, 7, 1) : null;
        var from = code.equals(NEW_COMMUNE) ? LocalDate.of(2025, 7, 1) : LocalDate.of(1997, 1, 1);
        Scene.tell(new UnitRecorded(code, kind, name, parent, "27", from, ended, successor, Scene.NOW));
    }

    private static int units() {
        return Running.shared()
                .jdbc()
                .sql("SELECT count(*) FROM unit WHERE code IN ('256', '09163', '09999')")
                .query(Integer.class)
                .single();
    }
}
