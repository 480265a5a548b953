package vn.ocop.registration.bulk;

import java.util.Optional;
import java.util.stream.Stream;
import vn.ocop.web.text.Folding;

/// The columns of the sheet. A heading is known in Vietnamese and in English, accents and case aside.
public enum Column {
    KIND("Loại chủ thể", "Producer kind", 60),
    PRODUCER("Tên chủ thể", "Producer", 200),
    ADDRESS("Địa chỉ", "Address", 300),
    COMMUNE("Mã xã", "Commune code", 10),
    PRODUCT("Tên sản phẩm", "Product", 200),
    SET("Bộ sản phẩm", "Product set", 2);

    private final String vietnamese;
    private final String english;
    private final int longest;

    Column(String vietnamese, String english, int longest) {
        this.vietnamese = vietnamese;
        this.english = english;
        this.longest = longest;
    }

    /// The heading of the template.
    public String heading() {
        return vietnamese;
    }

    /// The most characters of a cell.
    int longest() {
        return longest;
    }

    /// The column of a heading.
    public static Optional<Column> of(String heading) {
        var folded = Folding.fold(heading);
        return Stream.of(values())
                .filter(column -> Folding.fold(column.vietnamese).equals(folded)
                        || Folding.fold(column.english).equals(folded))
                .findFirst();
    }
}
