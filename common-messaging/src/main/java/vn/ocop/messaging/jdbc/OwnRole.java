package vn.ocop.messaging.jdbc;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Refuses to start as a role that could change the tables themselves, also where no migrations run that would notice.
record OwnRole(JdbcClient jdbc) implements SmartInitializingSingleton {
    /// A superuser is a member of every role.
    private static final String OWNER = """
            SELECT format('the database role "%s" is, or can become, the owner "%s" of this database: services and auditors'
                          ' need roles of their own, see docs/runbook.md, "Database roles"', current_user, owner.name)
            FROM (SELECT pg_get_userbyid(c.relowner) AS name FROM pg_class c
                  WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind IN ('r', 'p', 'v')
                    AND pg_has_role(current_user, c.relowner, 'MEMBER')
                  UNION ALL
                  SELECT r.rolname FROM pg_roles r WHERE r.rolname = current_user AND r.rolsuper) AS owner
            LIMIT 1""";

    @Override
    public void afterSingletonsInstantiated() {
        jdbc.sql(OWNER).query(String.class).optional().ifPresent(refusal -> {
            throw new IllegalStateException(refusal);
        });
    }
}
