package vn.ocop.certification.register.web;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;
import vn.ocop.certification.register.Register.Place;
import vn.ocop.certification.register.Register.Query;
import vn.ocop.certification.register.RegisterDesk;

/// The register as open data: all of it, or what is asked for, page by page so that its size does not matter.
@Hidden
@RestController
@RequestMapping("/register")
class OpenDataController {
    private static final int ROWS = 500;
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final String LICENCE = "<https://creativecommons.org/licenses/by/4.0/>; rel=\"license\"";
    private static final String SCHEMA = "</register/schema.json>; rel=\"describedby\"";

    private final RegisterDesk desk;
    private final JsonMapper json;

    OpenDataController(RegisterDesk desk, JsonMapper json) {
        this.desk = desk;
        this.json = json;
    }

    /// With a byte order mark, by which Excel knows the letters.
    @GetMapping("/data.csv")
    void csv(RegisterRequest asked, HttpServletResponse response) throws IOException {
        var query = asked.query(desk.today());
        start(response, CSV, "ocop-" + query.on() + ".csv");
        try (var file = new CsvFile(response.getWriter())) {
            each(query, file::write);
        }
    }

    @GetMapping("/data.json")
    void json(RegisterRequest asked, HttpServletResponse response) throws IOException {
        var query = asked.query(desk.today());
        start(response, MediaType.APPLICATION_JSON, "ocop-" + query.on() + ".json");
        try (var file = json.createGenerator(response.getOutputStream())) {
            file.writeStartObject();
            file.writeStringProperty("license", "CC-BY-4.0");
            file.writeStringProperty("schema", "/register/schema.json");
            file.writeStringProperty("on", query.on().toString());
            file.writeArrayPropertyStart("certificates");
            each(query, file::writePOJO);
            file.writeEndArray();
            file.writeEndObject();
        }
    }

    @GetMapping("/schema.json")
    ResponseEntity<String> schema() throws IOException {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/schema+json"))
                .body(new ClassPathResource("pages/register.schema.json").getContentAsString(StandardCharsets.UTF_8));
    }

    private void each(Query query, Consumer<RegisterEntryView> row) {
        @Nullable Place after = null;
        while (true) {
            var page = desk.page(query, after, ROWS);
            page.forEach(certificate -> row.accept(RegisterEntryView.of(certificate, query.on())));
            if (page.size() < ROWS) {
                return;
            }
            var last = page.getLast();
            after = new Place(last.content().decidedOn(), last.id().value());
        }
    }

    private static void start(HttpServletResponse response, MediaType type, String name) {
        response.setContentType(type.toString());
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        response.setHeader("Cache-Control", "no-store");
        response.addHeader("Link", LICENCE);
        response.addHeader("Link", SCHEMA);
    }
}
