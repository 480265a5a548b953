package vn.ocop.registration.bulk;

import java.util.List;

/// What is wrong with one cell, and what to do about it.
///
/// @param line as the spreadsheet counts
/// @param value as it was written
/// @param messageKey of the message files: says the way out
public record CellProblem(int line, Column column, String value, String messageKey, List<Object> arguments) {
    public CellProblem {
        arguments = List.copyOf(arguments);
    }

    static CellProblem of(Line line, Column column, String messageKey, Object... arguments) {
        return new CellProblem(line.number(), column, line.text(column), messageKey, List.of(arguments));
    }
}
