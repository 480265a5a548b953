package vn.ocop.web.openapi;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.UUIDSchema;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springdoc.core.customizers.PropertyCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import vn.ocop.events.CertificateId;
import vn.ocop.events.DossierId;
import vn.ocop.events.ProducerId;
import vn.ocop.events.ProductId;
import vn.ocop.web.actor.Actor;
import vn.ocop.web.idempotency.CommandRequest;
import vn.ocop.web.idempotency.Recorded;
import vn.ocop.web.paging.PageRequest;
import vn.ocop.web.version.Version;

/// The OpenAPI document at `/v3/api-docs`: sign-in, common headers, ids and problems with examples.
@AutoConfiguration(beforeName = "org.springdoc.core.configuration.SpringDocConfiguration")
class OpenApiConfiguration {
    private static final String SIGN_IN = "signIn";

    static {
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(Actor.class, CommandRequest.class, PageRequest.class, Version.class)
                .addResponseWrapperToIgnore(Recorded.class)
                .replaceWithSchema(CertificateId.class, new UUIDSchema())
                .replaceWithSchema(DossierId.class, new UUIDSchema())
                .replaceWithSchema(ProducerId.class, new UUIDSchema())
                .replaceWithSchema(ProductId.class, new UUIDSchema());
    }

    @Bean
    OpenAPI openApi(@Value("${ocop.service:web}") String service) {
        var signIn = new SecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .bearerFormat("JWT")
                .description("Access token of the sign-in, for the audience `ocop`.");
        return new OpenAPI()
                .info(new Info().title("OCOP " + service + "-service").version("v1"))
                .servers(List.of(new Server().url("/")))
                .addSecurityItem(new SecurityRequirement().addList(SIGN_IN))
                .components(ProblemDocs.addTo(new Components().addSecuritySchemes(SIGN_IN, signIn)));
    }

    @Bean
    PropertyCustomizer textLengths() {
        return new TextDocs();
    }

    @Bean
    Examples examples() {
        return new Examples();
    }

    @Bean
    GlobalOperationCustomizer commonHeadersAndProblems(Examples examples) {
        return (operation, method) -> {
            OperationDocs.describe(operation, method);
            examples.describe(operation);
            return operation;
        };
    }
}
