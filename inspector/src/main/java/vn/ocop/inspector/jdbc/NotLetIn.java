package vn.ocop.inspector.jdbc;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// A database does not know the role or its password. The message says what to do; the place in the code helps nobody.
public final class NotLetIn extends RuntimeException {
    NotLetIn(@Nullable String database, @Nullable String role, SQLException refusal) {
        super("""
                %s không nhận vai trò %s / does not know this role: %s
                Hệ thống có thể đang chạy phiên bản cũ: ./ocop down, rồi ./ocop up. Trên máy chủ: docs/runbook.md, "Database roles"
                / The stack may run an older version, without this role: ./ocop down, then ./ocop up. On a server: the same page\
                """.formatted(database, role, refusal.getMessage()), null, false, false);
    }
}
