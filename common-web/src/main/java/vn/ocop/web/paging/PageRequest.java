package vn.ocop.web.paging;

import org.jspecify.annotations.Nullable;

/// Which page is asked for, from `?limit=20&after=…`. Declare it as an argument of a controller's method: a
/// limit outside 1..100 is answered with 400.
///
/// @param limit items on the page
/// @param after cursor of the page before, absent for the first
public record PageRequest(int limit, @Nullable String after) {
    /// Rows to fetch: one more than asked for says that there is another page.
    public int rows() {
        return limit + 1;
    }
}
