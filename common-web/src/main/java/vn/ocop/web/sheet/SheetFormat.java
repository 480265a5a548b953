package vn.ocop.web.sheet;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/// The forms in which a list can be taken away: by `?format=xlsx`, or by the `Accept` header.
public enum SheetFormat {
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    CSV("csv", "text/csv");

    /// The name of the request parameter.
    public static final String PARAMETER = "format";

    /// The most rows of one sheet. A longer list is refused: nobody shall take a part for the whole.
    public static final int MOST_ROWS = 5_000;

    private final String extension;
    private final String mediaType;

    SheetFormat(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    /// As it is named in `?format=` and in file names.
    public String extension() {
        return extension;
    }

    public MediaType mediaType() {
        return MediaType.parseMediaType(mediaType);
    }

    /// Whether the request asks for a sheet in so many words; `*/*` does not.
    public static boolean asked(HttpServletRequest request) {
        return of(request).isPresent();
    }

    /// The format that the request asks for.
    public static Optional<SheetFormat> of(HttpServletRequest request) {
        var named = request.getParameter(PARAMETER);
        var accepted = request.getHeader(HttpHeaders.ACCEPT);
        return Stream.of(values())
                .filter(format -> named == null
                        ? accepted != null && accepted.contains(format.mediaType)
                        : format.extension.equals(named))
                .findFirst();
    }
}
