package vn.ocop.evaluation.testing;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A council with one product under scoring, as every person sees it through every address that can be read.
public record World(Panel panel, UUID review, List<String> paths) {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z");
    private static final Pattern DIGEST = Pattern.compile("\\b[0-9a-f]{64}\\b");
    private static final Pattern TOKEN = Pattern.compile("(link=|\"next\":\")[^\"]*");

    /// A fresh council that scores a fresh product; nobody has handed in a sheet.
    public static World of2020() {
        var panel = Panel.ofDistrict("256");
        var review = Case.of2020().review();
        panel.admit(review);
        return new World(panel, review, readable());
    }

    /// What the person is answered by each address, with what differs between any two worlds taken out: ids, moments,
    /// digests and signed links.
    public Map<String, String> seenBy(Desk person) {
        var seen = new TreeMap<String, String>();
        for (var path : paths) {
            var answer = Running.shared().as(person.person()).get(filled(path));
            var body = path.contains("{") ? answer.body() : mine(answer.body());
            seen.put(path, answer.statusCode() + " " + neutral(body));
        }
        return seen;
    }

    /// The same of an answer to an action.
    public static String neutral(Seen seen) {
        return seen.status() + " " + neutral(seen.body().toString());
    }

    private String filled(String path) {
        var id = path.startsWith("/api/v1/reviews")
                ? review
                : path.startsWith("/api/v1/sessions") ? panel.session() : panel.council();
        return path.replace("{id}", id.toString()).replace("{sha256}", Case.SHA).replace("{number}", "0");
    }

    /// Of a list, or of the changes that a preview names, only the lines about this world.
    private String mine(String body) {
        var list = JSON.readTree(body);
        return Stream.of(list.path("items"), list.path("changes"))
                .flatMap(JsonNode::valueStream)
                .map(JsonNode::toString)
                .filter(line -> line.contains(review.toString())
                        || line.contains(panel.session().toString())
                        || line.contains(panel.council().toString()))
                .toList()
                .toString();
    }

    private static String neutral(String text) {
        var ids = ID.matcher(text).replaceAll("ID");
        var moments = MOMENT.matcher(ids).replaceAll("MOMENT");
        return TOKEN.matcher(DIGEST.matcher(moments).replaceAll("DIGEST")).replaceAll("TOKEN");
    }

    /// Every address that can be read, lists with as many lines as a page may have.
    private static List<String> readable() {
        var document =
                JSON.readTree(Running.shared().as("anybody").get("/v3/api-docs").body());
        return document.path("paths")
                .propertyStream()
                .filter(path -> path.getValue().has("get"))
                .map(Map.Entry::getKey)
                .map(path -> path.contains("{") ? path : path + "?limit=100&unitCode=256")
                .toList();
    }
}
