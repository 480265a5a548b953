package vn.ocop.local.postgres;

import java.util.List;

/// PostgreSQL refuses to run as root; in a user namespace of its own, root is nobody and keeps its files.
final class Root {
    private Root() {}

    static List<String> withoutRights() {
        return System.getProperty("user.name").equals("root") ? List.of("unshare", "--user") : List.of();
    }
}
