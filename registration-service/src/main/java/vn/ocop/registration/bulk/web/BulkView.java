package vn.ocop.registration.bulk.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import vn.ocop.registration.bulk.BulkResult.Registered;

/// What came of a sheet.
record BulkView(List<Registered> registered, List<RefusedCell> refused) {
    /// A cell that kept its line from being registered.
    ///
    /// @param line as the spreadsheet counts: the headings are line 1
    record RefusedCell(
            int line,
            @Schema(example = "Mã xã") String column,
            String value,

            @Schema(example = "Ghi mã của xã mà bạn phụ trách")
            String message) {}
}
