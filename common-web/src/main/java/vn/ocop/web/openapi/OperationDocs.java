package vn.ocop.web.openapi;

import static vn.ocop.web.openapi.CommonRefusal.CONFLICT;
import static vn.ocop.web.openapi.CommonRefusal.FORBIDDEN;
import static vn.ocop.web.openapi.CommonRefusal.INVALID;
import static vn.ocop.web.openapi.CommonRefusal.NOT_FOUND;
import static vn.ocop.web.openapi.CommonRefusal.STALE;
import static vn.ocop.web.openapi.CommonRefusal.UNAUTHENTICATED;
import static vn.ocop.web.openapi.CommonRefusal.UNAVAILABLE;
import static vn.ocop.web.openapi.CommonRefusal.VERSION_REQUIRED;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.HandlerMethod;
import vn.ocop.web.actor.Actor;
import vn.ocop.web.idempotency.CommandRequest;
import vn.ocop.web.paging.Page;
import vn.ocop.web.paging.PageRequest;
import vn.ocop.web.sheet.SheetFormat;
import vn.ocop.web.version.Version;

/// Describes what an operation has by the arguments of its method.
final class OperationDocs {
    private OperationDocs() {}

    static void describe(Operation operation, HandlerMethod method) {
        refuse(operation, INVALID, UNAVAILABLE);
        if (takes(method, Actor.class)) {
            refuse(operation, UNAUTHENTICATED, FORBIDDEN);
        } else {
            operation.security(List.of());
        }
        if (Arrays.stream(method.getMethodParameters()).anyMatch(p -> p.hasParameterAnnotation(PathVariable.class))) {
            refuse(operation, NOT_FOUND);
        }
        if (takes(method, CommandRequest.class)) {
            operation.addParametersItem(key());
            refuse(operation, CONFLICT);
        }
        if (takes(method, Version.class)) {
            operation.addParametersItem(version());
            refuse(operation, STALE, VERSION_REQUIRED);
        }
        if (takes(method, PageRequest.class)) {
            operation.addParametersItem(limit()).addParametersItem(after());
        }
        if (method.getMethod().getReturnType() == Page.class) {
            operation.addParametersItem(format());
        }
    }

    private static boolean takes(HandlerMethod method, Class<?> type) {
        return Arrays.stream(method.getMethodParameters()).anyMatch(parameter -> parameter.getParameterType() == type);
    }

    private static void refuse(Operation operation, CommonRefusal... refusals) {
        for (var refusal : refusals) {
            operation
                    .getResponses()
                    .addApiResponse(
                            Integer.toString(refusal.status),
                            new ApiResponse().$ref("#/components/responses/" + refusal.name()));
        }
    }

    private static Parameter key() {
        return new Parameter()
                .in("header")
                .name("Idempotency-Key")
                .required(true)
                .description("One key for each action; the same request again gets the same answer for 7 days")
                .schema(new StringSchema().maxLength(128))
                .example("0193f5d2-6c1e-7a40-9a9e-3d0c2f6b8a11");
    }

    private static Parameter version() {
        return new Parameter()
                .in("header")
                .name("If-Match")
                .required(true)
                .description("ETag of the version that was seen")
                .schema(new StringSchema())
                .example("\"7\"");
    }

    private static Parameter limit() {
        var schema = new IntegerSchema();
        schema.setMinimum(BigDecimal.ONE);
        schema.setMaximum(BigDecimal.valueOf(100));
        schema.setDefault(20);
        return new Parameter()
                .in("query")
                .name("limit")
                .required(false)
                .description("Items on the page")
                .schema(schema);
    }

    private static Parameter after() {
        return new Parameter()
                .in("query")
                .name("after")
                .required(false)
                .description("`next` of the page before")
                .schema(new StringSchema());
    }

    private static Parameter format() {
        var schema = new StringSchema();
        Stream.of(SheetFormat.values()).map(SheetFormat::extension).forEach(schema::addEnumItem);
        return new Parameter()
                .in("query")
                .name(SheetFormat.PARAMETER)
                .required(false)
                .description("The whole list as a sheet instead of a page, at most " + SheetFormat.MOST_ROWS + " rows")
                .schema(schema);
    }
}
