package vn.ocop.registration.bulk;

import java.util.List;

/// Reads sheets, and refuses files that are none, or that unfold beyond measure.
public interface Sheets {
    /// The most lines of a sheet, headings aside.
    int MOST_LINES = 1_000;

    /// The lines below the headings that have any text.
    ///
    /// @throws vn.ocop.web.problem.Problem 422 for another kind of file, a bomb, a wrong heading or too many lines
    List<Line> read(byte[] bytes);
}
