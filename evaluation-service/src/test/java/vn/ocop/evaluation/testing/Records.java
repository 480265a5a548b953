package vn.ocop.evaluation.testing;

import java.io.IOException;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/// The minutes of a panel's session, as people work with them.
public record Records(Panel panel) {
    public Seen draft(Desk person) {
        return person.post(path(), "");
    }

    public Seen get(Desk person, int number) {
        return person.get(path() + "/" + number);
    }

    /// Signs the text as it is now.
    public Seen sign(Desk person, int number) {
        return sign(person, number, get(panel.officer(), number).text("sha256"));
    }

    public Seen sign(Desk person, int number, String sha256) {
        return act(person, number, "signature", "{\"sha256\":\"" + sha256 + "\"}");
    }

    public Seen redraft(Desk person, int number) {
        return act(person, number, "redraft", "{}");
    }

    public Seen supplement(Desk person, String reason) {
        return person.post(path() + "/supplements", """
                {"reason":"%s","text":"Ông A có mặt từ đầu phiên.\\nBà B đến lúc 9 giờ."}
                """.formatted(reason));
    }

    public Seen dissent(Desk person, UUID review, String opinion) {
        return person.post("/reviews/" + review + "/dissents", "{\"opinion\":\"" + opinion + "\"}");
    }

    public String page(Desk person, int number) {
        return Running.shared()
                .as(person.person())
                .with("Accept", "text/html")
                .get("/api/v1" + path() + "/" + number + "/page")
                .body();
    }

    /// The text of the PDF, its white space made single.
    public String pdfText(Desk person, int number) throws IOException {
        var client = Running.shared().as(person.person()).with("Accept", "application/pdf");
        try (var document = Loader.loadPDF(
                client.getBytes("/api/v1" + path() + "/" + number + "/pdf").body())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private Seen act(Desk person, int number, String action, String json) {
        var seen = get(panel.officer(), number);
        return Seen.of(Running.shared()
                .as(person.person())
                .ifMatch(seen.etag())
                .post("/api/v1" + path() + "/" + number + "/" + action, json));
    }

    private String path() {
        return "/sessions/" + panel.session() + "/minutes";
    }
}
