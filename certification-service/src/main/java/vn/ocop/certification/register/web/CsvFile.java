package vn.ocop.certification.register.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Stream;

/// Writes register entries as CSV. A text that a spreadsheet would take for a formula gets an apostrophe before it.
final class CsvFile implements AutoCloseable {
    private static final List<String> HEADER = List.of(
            "code",
            "number",
            "status",
            "stars",
            "product_id",
            "product_code",
            "product_name",
            "product_set",
            "producer_name",
            "producer_address",
            "commune_code",
            "province_code",
            "issuer",
            "decision_number",
            "decided_on",
            "valid_from",
            "valid_through",
            "issued_here");
    private static final String FORMULA_STARTS = "=+-@\t\r";
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final CsvWriter csv;

    CsvFile(Writer writer) throws IOException {
        writer.write(BYTE_ORDER_MARK);
        csv = CsvWriter.builder().build(writer);
        csv.writeRecord(HEADER);
    }

    void write(RegisterEntryView row) {
        csv.writeRecord(Stream.of(
                        row.code(),
                        row.number(),
                        row.status(),
                        row.stars(),
                        row.productId(),
                        row.productCode(),
                        row.productName(),
                        row.productSet(),
                        row.producerName(),
                        row.producerAddress(),
                        row.communeCode(),
                        row.provinceCode(),
                        row.issuer(),
                        row.decisionNumber(),
                        row.decidedOn(),
                        row.validFrom(),
                        row.validThrough(),
                        row.issuedHere())
                .map(value -> plain(value.toString()))
                .toList());
    }

    static String plain(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
