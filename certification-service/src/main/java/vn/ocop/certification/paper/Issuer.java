package vn.ocop.certification.paper;

import java.util.List;
import java.util.Locale;

/// The unit in whose name a paper speaks, as its papers write it.
///
/// @param name such as `Tỉnh Bắc Ninh`
record Issuer(String name) {
    private static final Locale VIETNAMESE = Locale.of("vi");
    // spotless:off
    private static final List<Kind> KINDS = List.of(
            new Kind("Tỉnh ",      "Province"),
            new Kind("Thành phố ", "City"),
            new Kind("Huyện ",     "District"),
            new Kind("Quận ",      "Urban District"),
            new Kind("Thị xã ",    "Town"));
    // spotless:on

    /// In capitals, for the head of the paper.
    String capitals() {
        return name.toUpperCase(VIETNAMESE);
    }

    /// As it stands within a sentence: `tỉnh Bắc Ninh`.
    String inSentence() {
        return name.substring(0, 1).toLowerCase(VIETNAMESE) + name.substring(1);
    }

    /// The name alone, for the place where the paper is dated.
    String place() {
        return KINDS.stream()
                .filter(kind -> name.startsWith(kind.vietnamese))
                .findFirst()
                .map(kind -> name.substring(kind.vietnamese.length()))
                .orElse(name);
    }

    String english() {
        return KINDS.stream()
                .filter(kind -> name.startsWith(kind.vietnamese))
                .findFirst()
                .map(kind -> place() + " " + kind.english)
                .orElse(name);
    }

    private record Kind(String vietnamese, String english) {}
}
