package vn.ocop.web.paging;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A page of a list.
///
/// @param next cursor of the page behind it, to be sent as `after`; absent on the last one
public record Page<T>(List<T> items, @Nullable String next) {
    public Page {
        items = List.copyOf(items);
    }

    /// Cuts a page out of `limit + 1` rows: one more than asked for says that there is another page.
    ///
    /// @param cursor of the last item shown, by [Cursors#write]
    public static <T> Page<T> of(List<T> rows, PageRequest request, Function<T, String> cursor) {
        if (rows.size() <= request.limit()) {
            return new Page<>(rows, null);
        }
        var items = rows.subList(0, request.limit());
        return new Page<>(items, cursor.apply(items.getLast()));
    }

    /// The same page showing each item in another form.
    public <R> Page<R> map(Function<? super T, ? extends R> view) {
        return new Page<>(items.stream().<R>map(view).toList(), next);
    }
}
