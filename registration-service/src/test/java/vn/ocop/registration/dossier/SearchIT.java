package vn.ocop.registration.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.ocop.registration.testing.Office;
import vn.ocop.registration.testing.Registration;

class SearchIT {
    private final Office office = Registration.shared().office("search", "09190");
    private final String producer = office.producer("Hợp tác xã Đồng Nguyên", "COOPERATIVE");

    @Test
    void wordsWithoutAccentsFindThoseWithThem() {
        office.draft(producer, "Nếp cái hoa vàng", 3, List.of());

        assertThat(names("nep cai HOA vang")).contains("Nếp cái hoa vàng");
        assertThat(names("đồng nguyên")).contains("Nếp cái hoa vàng");
        assertThat(names("dong nguyen")).contains("Nếp cái hoa vàng");
    }

    @Test
    void signsOfThePatternMeanThemselves() {
        office.draft(producer, "Nước ép 100% táo", 17, List.of());

        assertThat(names("100% tao")).containsExactly("Nước ép 100% táo");
        assertThat(names("100_ tao")).isEmpty();
        assertThat(names("%")).containsExactly("Nước ép 100% táo");
        assertThat(names("' or true --")).isEmpty();
    }

    @Test
    void pagesFollowOneAnotherWithoutGapOrRepetition() {
        for (int i = 0; i < 5; i++) {
            office.draft(producer, "Bánh trang " + i, 6, List.of());
        }

        List<String> seen = new ArrayList<>();
        var after = "";
        do {
            var page = Office.json(office.client().get("/api/v1/dossiers?q=banh%20trang&limit=2" + after));
            page.get("items")
                    .forEach(item -> seen.add(item.get("product").get("name").asString()));
            var next = page.path("next").asString("");
            after = next.isEmpty() ? "" : "&after=" + next;
        } while (!after.isEmpty());

        assertThat(seen)
                .containsExactly("Bánh trang 4", "Bánh trang 3", "Bánh trang 2", "Bánh trang 1", "Bánh trang 0");
    }

    @Test
    void producersAreFoundLikewise() {
        var found = office.client().get("/api/v1/producers?q=dong%20nguyen");

        assertThat(found.body()).contains(producer);
    }

    private List<String> names(String words) {
        var query = URLEncoder.encode(words, StandardCharsets.UTF_8);
        var page = Office.json(office.client().get("/api/v1/dossiers?limit=100&q=" + query));
        List<String> names = new ArrayList<>();
        page.get("items")
                .forEach(item -> names.add(item.get("product").get("name").asString()));
        return names;
    }
}
