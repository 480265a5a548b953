package vn.ocop.web.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import vn.ocop.web.paging.Page;
import vn.ocop.web.sheet.SheetFormat;

/// Answers a list as a sheet where the request asks for one; all other answers are left to JSON.
final class PageConverter implements HttpMessageConverter<Page<?>> {
    private final ListExport export;

    PageConverter(ListExport export) {
        this.export = export;
    }

    @Override
    public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
        return false;
    }

    @Override
    public boolean canWrite(Class<?> type, @Nullable MediaType mediaType) {
        return Page.class == type
                && asked().filter(format -> format.mediaType().isCompatibleWith(mediaType) || mediaType == null)
                        .isPresent();
    }

    @Override
    public List<MediaType> getSupportedMediaTypes() {
        return asked().map(SheetFormat::mediaType).stream().toList();
    }

    @Override
    public Page<?> read(Class<? extends Page<?>> type, HttpInputMessage message) {
        throw new HttpMessageNotReadableException("lists are only written", message);
    }

    @Override
    public void write(Page<?> page, @Nullable MediaType mediaType, HttpOutputMessage message) throws IOException {
        var format = asked().orElseThrow();
        var sheet = new ByteArrayOutputStream();
        export.write(page, format, sheet);
        var headers = message.getHeaders();
        headers.setContentType(format.mediaType());
        headers.setContentLength(sheet.size());
        headers.setContentDisposition(ContentDisposition.attachment()
                .filename("ocop." + format.extension())
                .build());
        sheet.writeTo(message.getBody());
    }

    private static Optional<SheetFormat> asked() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? SheetFormat.of(attributes.getRequest())
                : Optional.empty();
    }
}
