package vn.ocop.web.export;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.http.converter.HttpMessageConverters.ServerBuilder;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;
import vn.ocop.web.sheet.SheetFormat;

/// Lists as spreadsheets, in every service.
@AutoConfiguration
class ExportConfiguration {
    @Bean
    ListExport listExport(JsonMapper json, MessageSource messages) {
        return new ListExport(json, messages);
    }

    @Bean
    WebMvcConfigurer sheets(ListExport export) {
        return new WebMvcConfigurer() {
            @Override
            public void configureContentNegotiation(ContentNegotiationConfigurer negotiation) {
                negotiation
                        .favorParameter(true)
                        .parameterName(SheetFormat.PARAMETER)
                        .mediaTypes(Stream.of(SheetFormat.values())
                                .collect(Collectors.toMap(SheetFormat::extension, SheetFormat::mediaType)));
            }

            @Override
            public void configureMessageConverters(ServerBuilder converters) {
                converters.addCustomConverter(new PageConverter(export));
            }
        };
    }
}
