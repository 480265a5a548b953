package vn.ocop.registration.evidence.file;

import org.apache.tika.Tika;
import org.springframework.stereotype.Component;
import vn.ocop.registration.evidence.MediaTypes;

/// Apache Tika looks at the first bytes; for office documents we look into the archive ourselves.
@Component
class TikaMediaTypes implements MediaTypes {
    private static final String ZIP = "application/zip";

    private final Tika tika = new Tika();

    @Override
    public String of(byte[] bytes) {
        var found = tika.detect(bytes);
        return isArchive(found) ? OfficeArchive.typeOf(bytes).orElse(ZIP) : found;
    }

    private static boolean isArchive(String mediaType) {
        return mediaType.equals(ZIP) || mediaType.contains("ooxml");
    }
}
