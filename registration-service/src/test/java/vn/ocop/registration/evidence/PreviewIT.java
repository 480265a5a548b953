package vn.ocop.registration.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import vn.ocop.registration.testing.Office;
import vn.ocop.registration.testing.Registration;
import vn.ocop.registration.testing.Upload;

class PreviewIT {
    private static final String OFFICER = "preview";
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Registration service = Registration.shared();
    private final String producer =
            service.office(OFFICER, "09193").producer("Cơ sở Xem Trước " + UUID.randomUUID(), "FARM");

    @Test
    void aPdfIsShownByItsFirstPage() throws Exception {
        var answer = preview(OFFICER, uploaded("paper.pdf", "application/pdf", pdf()));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("image/png");
        var picture = ImageIO.read(new ByteArrayInputStream(answer.body()));
        assertThat(picture.getHeight()).isBetween(638, 640);
        assertThat(picture.getWidth()).isBetween(450, 454);
    }

    @Test
    void aPictureIsShownSmall() throws Exception {
        var answer = preview(OFFICER, uploaded("photo.png", "image/png", png(2000, 1000)));

        var picture = ImageIO.read(new ByteArrayInputStream(answer.body()));
        assertThat(picture.getWidth()).isEqualTo(640);
        assertThat(picture.getHeight()).isBetween(319, 321);
    }

    @Test
    void whatCannotBeDrawnIsSaidSoAndOthersSeeNothing() throws Exception {
        var broken = uploaded("broken.pdf", "application/pdf", Upload.pdf("no page " + UUID.randomUUID()));
        service.office("preview-stranger", "09169");

        assertThat(preview(OFFICER, broken).statusCode()).isEqualTo(422);
        assertThat(preview("preview-stranger", broken).statusCode()).isEqualTo(404);
    }

    private String uploaded(String name, String type, byte[] bytes) {
        var answer = new Upload(service, OFFICER).send(producer, name, type, bytes);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return Office.json(answer).get("sha256").asString();
    }

    private HttpResponse<byte[]> preview(String person, String sha256) throws Exception {
        var request = HttpRequest.newBuilder(service.uri("/api/v1/evidence/" + sha256 + "/preview"))
                .header("Authorization", "Bearer " + service.token(person))
                .build();
        return HTTP.send(request, BodyHandlers.ofByteArray());
    }

    private static byte[] pdf() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            document.addPage(new PDPage(PDRectangle.A4));
            document.save(bytes);
        }
        return bytes.toByteArray();
    }

    private static byte[] png(int width, int height) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }
}
