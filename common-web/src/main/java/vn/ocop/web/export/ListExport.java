package vn.ocop.web.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.ocop.web.paging.Page;
import vn.ocop.web.problem.Problems;
import vn.ocop.web.sheet.SheetFormat;
import vn.ocop.web.sheet.SheetWriter;

/// Writes any list as a spreadsheet: the same rows that the caller would page through, and the same fields.
public final class ListExport {
    private final JsonMapper json;
    private final MessageSource messages;

    public ListExport(JsonMapper json, MessageSource messages) {
        this.json = json;
        this.messages = messages;
    }

    /// Writes the list, with headings in the reader's language.
    ///
    /// @throws vn.ocop.web.problem.Problem 413 if the page is not all of the list
    public void write(Page<?> page, SheetFormat format, OutputStream out) throws IOException {
        if (page.next() != null) {
            throw Problems.plain(HttpStatus.CONTENT_TOO_LARGE, "list-too-long", SheetFormat.MOST_ROWS);
        }
        var table = Table.of(page.items().stream().map(this::tree).toList());
        var headings = table.columns().stream().map(this::heading).toList();
        SheetWriter.write(format, headings, table.rows(), out);
    }

    private JsonNode tree(Object item) {
        return json.valueToTree(item);
    }

    private String heading(String column) {
        var key = "column." + column;
        return Objects.requireNonNullElse(
                messages.getMessage(key, null, column, LocaleContextHolder.getLocale()), column);
    }
}
