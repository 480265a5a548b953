package vn.ocop.registration.evidence;

import java.util.Set;

/// The media types that evidence may have: PDF, pictures, and office documents without macros.
final class AllowedTypes {
    private static final String OOXML = "application/vnd.openxmlformats-officedocument.";

    private static final Set<String> TYPES = Set.of(
            "application/pdf",
            "image/jpeg",
            "image/png",
            "image/webp",
            OOXML + "wordprocessingml.document",
            OOXML + "spreadsheetml.sheet",
            OOXML + "presentationml.presentation");

    private AllowedTypes() {}

    static boolean contains(String mediaType) {
        return TYPES.contains(mediaType);
    }
}
