package vn.ocop.inspector;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.ocop.audit.CheckpointFolder;
import vn.ocop.audit.EntryFile;
import vn.ocop.inspector.jdbc.Access;
import vn.ocop.inspector.jdbc.AuditedRows;
import vn.ocop.inspector.jdbc.Databases;
import vn.ocop.inspector.jdbc.Service;

/// Takes the audit chains of all services out of their databases: `./ocop audit FOLDER`. What it writes, the verifier
/// checks without a database.
public final class AuditExport {
    private final AuditedRows rows;

    /// An export from these databases.
    public AuditExport(Databases databases) {
        this.rows = new AuditedRows(databases);
    }

    /// Exports to the folder that is named.
    public static void main(String[] arguments) throws IOException {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (arguments.length != 1) {
            out.println("Thư mục nào? / Which folder?  ./ocop audit FOLDER");
            System.exit(2);
        }
        var folder = Path.of(arguments[0]);
        new AuditExport(Databases.ofEnvironment(Access.AUDITOR)).writeTo(folder);
        out.printf("Đã xuất chuỗi kiểm toán / the audit chains are in %s%n", folder);
    }

    /// Writes a folder for each service: its sealed checkpoints with the key, and its entries.
    ///
    /// @throws IOException where the folder cannot be written
    public void writeTo(Path folder) throws IOException {
        for (var service : Service.values()) {
            write(service, folder.resolve(service.id()));
        }
    }

    /// The checkpoints come first: every entry that they seal is then among those read after them.
    private void write(Service service, Path folder) throws IOException {
        Files.createDirectories(folder);
        var sealed = rows.sealedOutside(service).orElse(CheckpointFolder.NONE);
        sealed.key().ifPresent(key -> new CheckpointFolder(folder).export(sealed.checkpoints(), key));
        EntryFile.in(folder).write(rows.ledger(service)::read);
    }
}
