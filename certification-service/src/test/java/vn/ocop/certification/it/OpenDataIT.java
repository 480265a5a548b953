package vn.ocop.certification.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

class OpenDataIT {
    private static final Visitor READER = Visitor.at("127.0.0.4");

    @Test
    void theFilesHoldTheRowsAskedForAndTheirLicence() {
        var certificate = CheckPageIT.certified("2025-12-08");
        var asked = "?q=" + RegisterIT.tag(certificate);

        var csv = READER.get("/register/data.csv" + asked);
        var json = READER.get("/register/data.json" + asked);

        assertThat(csv.body()).startsWith("\uFEFFcode,number,status,");
        assertThat(csv.body().lines()).hasSize(2);
        assertThat(csv.body()).contains(certificate.text("lookupCode"), "VALID");
        assertThat(csv.headers().allValues("Link"))
                .anyMatch(link -> link.contains("licenses/by/4.0"))
                .anyMatch(link -> link.contains("/register/schema.json"));
        var data = Seen.of(json).body();
        assertThat(data.path("license").asString()).isEqualTo("CC-BY-4.0");
        assertThat(data.path("certificates")).hasSize(1);
    }

    @Test
    void everyFieldOfTheDataIsInTheSchemaAndTheOtherWayRound() {
        var certificate = CheckPageIT.certified("2025-12-08");

        var row = Seen.of(READER.get("/register/data.json?q=" + RegisterIT.tag(certificate)))
                .body()
                .path("certificates")
                .path(0);
        var schema = Seen.of(READER.get("/register/schema.json"))
                .body()
                .path("properties")
                .path("certificates")
                .path("items");

        assertThat(row.propertyNames())
                .containsExactlyInAnyOrderElementsOf(schema.path("properties").propertyNames());
        assertThat(schema.path("required").valueStream().map(name -> name.asString()))
                .containsExactlyInAnyOrderElementsOf(row.propertyNames());
    }

    @Test
    void theFeedIsReadToItsBeginningPageByPage() {
        SupersedingIT.certify(Ranked.told(60, 4), "2025-12-08");
        SupersedingIT.certify(Ranked.told(60, 4), "2025-12-08");
        var seen = new ArrayList<String>();

        var page = Seen.of(READER.get("/register/changes.json"));
        assertThat(READER.get("/register/changes.atom").body()).contains("rel=\"next\"");
        while (true) {
            page.body()
                    .path("items")
                    .valueStream()
                    .forEach(item -> seen.add(item.path("id").asString()));
            var next = page.text("next_url");
            if (next.isEmpty()) {
                break;
            }
            page = Seen.of(READER.get(next.substring(next.indexOf("/register"))));
        }

        assertThat(seen).doesNotHaveDuplicates().hasSize(published());
        assertThat(READER.get("/register/changes.json?before=x").statusCode()).isEqualTo(404);
    }

    private static int published() {
        return Running.shared()
                .jdbc()
                .sql("SELECT count(*) FROM step WHERE action IN ('ISSUE', 'RECORD', 'SUSPEND', 'RESUME', 'EXTEND',"
                        + " 'REVOKE', 'SUPERSEDE') AND subject IN (SELECT id FROM certificate)")
                .query(Integer.class)
                .single();
    }

    @Test
    void theFeedsTellWhatHappenedLastFirst() throws Exception {
        var certificate = CheckPageIT.certified("2025-12-08");
        var suspended = SuspensionIT.suspend(certificate);

        var feed = Seen.of(READER.get("/register/changes.json")).body();
        var atom = READER.get("/register/changes.atom").body();

        var mine = feed.path("items")
                .valueStream()
                .filter(item -> item.path("url").asString().endsWith(suspended.text("lookupCode")))
                .map(item -> item.path("title").asString().split(":", 2)[0])
                .toList();
        assertThat(mine).containsExactly("Tạm đình chỉ", "Cấp theo quyết định");
        var document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(atom)));
        assertThat(document.getElementsByTagName("entry").getLength()).isPositive();
        assertThat(atom).contains(certificate.text("lookupCode")).doesNotContain("signer", "kiểm nghiệm");
    }
}
