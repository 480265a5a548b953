package vn.ocop.demo.plan;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import vn.ocop.demo.plan.PlannedProduct.Incident;

/// Reads a planned round from the class path.
public final class RoundPlan {
    private RoundPlan() {}

    /// The products of a plan below `rounds/`, in its order.
    public static List<PlannedProduct> read(String file) {
        var resource = Objects.requireNonNull(RoundPlan.class.getResourceAsStream("/rounds/" + file), file);
        try (var rows = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            return rows.stream().map(RoundPlan::product).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PlannedProduct product(NamedCsvRecord row) {
        var incident = row.getField("incident");
        return new PlannedProduct(
                number(row, "number"),
                row.getField("producer"),
                row.getField("producer_kind"),
                row.getField("commune_code"),
                row.getField("district_code"),
                row.getField("address"),
                row.getField("product"),
                number(row, "set_number"),
                number(row, "district_points"),
                number(row, "province_points"),
                incident.isEmpty() ? Incident.NONE : Incident.valueOf(incident));
    }

    private static int number(NamedCsvRecord row, String field) {
        return Integer.parseInt(row.getField(field));
    }
}
