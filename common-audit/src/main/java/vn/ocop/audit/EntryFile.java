package vn.ocop.audit;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// A service's audit entries outside its database: one JSON object a line, by chain and number, beside the checkpoints
/// that it exported.
public record EntryFile(Path file) {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String NAME = "entries.jsonl";

    /// The file of entries in a service's folder.
    public static EntryFile in(Path folder) {
        return new EntryFile(folder.resolve(NAME));
    }

    /// Whether there is one.
    public boolean exists() {
        return Files.isRegularFile(file);
    }

    /// Writes entries, for example all that a ledger reads at this moment.
    ///
    /// @param entries hands each of them to its reader
    public void write(Consumer<Consumer<AuditEntry>> entries) {
        try (var out = Files.newBufferedWriter(file)) {
            entries.accept(entry -> writeLine(out, entry));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void writeLine(BufferedWriter out, AuditEntry entry) {
        try {
            out.write(JSON.writeValueAsString(entry));
            out.newLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Hands out the entries as they stand in the file.
    ///
    /// @throws UncheckedIOException where a line is no entry
    public void read(Consumer<AuditEntry> reader) {
        try (var lines = Files.newBufferedReader(file)) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                reader.accept(JSON.readValue(line, AuditEntry.class));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JacksonException e) {
            throw new UncheckedIOException(new IOException(file + " holds a line that is no entry", e));
        }
    }
}
