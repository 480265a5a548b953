package vn.ocop.web.openapi;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The problems as they are shown in the document.
final class ProblemDocs {
    private ProblemDocs() {}

    /// Adds the schema `Problem` and one response per common refusal.
    static Components addTo(Components components) {
        components.addSchemas("Problem", schema());
        for (var refusal : CommonRefusal.values()) {
            components.addResponses(refusal.name(), response(refusal));
        }
        return components;
    }

    private static ApiResponse response(CommonRefusal refusal) {
        var example = new LinkedHashMap<String, Object>();
        example.put("type", "urn:ocop:problem:" + refusal.slug);
        example.put("title", refusal.title);
        example.put("status", refusal.status);
        example.put("detail", refusal.detail);
        if (refusal.status == 400) {
            example.put("errors", List.of(Map.of("pointer", "/name", "message", "không được thiếu")));
        }
        var media = new MediaType()
                .schema(new Schema<>().$ref("#/components/schemas/Problem"))
                .addExamples(refusal.slug, new Example().value(example));
        return new ApiResponse()
                .description(refusal.description)
                .content(new Content().addMediaType("application/problem+json", media));
    }

    private static Schema<?> schema() {
        var error = new ObjectSchema()
                .addProperty("pointer", text("/name").description("JSON pointer, or name of a parameter"))
                .addProperty("message", text("không được thiếu"));
        var refusal = new ObjectSchema()
                .addProperty("reason", text("WRONG_STATE"))
                .addProperty("state", text("WITHDRAWN"))
                .addProperty("detail", text("SUBMIT"));
        return new ObjectSchema()
                .description("Problem details (RFC 9457), in Vietnamese or, by Accept-Language, in English.")
                .addProperty(
                        "type",
                        text("urn:ocop:problem:stale-version").description("Stable name of the kind of problem"))
                .addProperty("title", text("Dữ liệu đã thay đổi"))
                .addProperty("status", new IntegerSchema().example(412))
                .addProperty("detail", text("Có người đã thay đổi sau khi bạn mở. Hãy tải lại rồi làm lại."))
                .addProperty(
                        "instance",
                        text("urn:ocop:reference:0193f5d2-6c1e-7a40-9a9e-3d0c2f6b8a11")
                                .description("Reference of an unexpected error"))
                .addProperty("errors", new ArraySchema().items(error))
                .addProperty("refusal", refusal.description("Why a lifecycle refused"));
    }

    private static Schema<?> text(String example) {
        return new StringSchema().example(example);
    }
}
