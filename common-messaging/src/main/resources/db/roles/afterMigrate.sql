-- What the service's own role and its auditors may do with the owner's tables (ADR 48). The owner runs this at every start,
-- after the migrations: no new table can be forgotten, and what does not differ is left alone.
DO $do$
DECLARE
    application CONSTANT text := '${application}';
    auditor     CONSTANT text := '${auditor}';
    -- Whose rows go once they have served. Of every other table each row stays.
    emptied     CONSTANT text[] := ARRAY['idempotency', 'log_pending', 'notice_pending', 'outbox_pending',
                                         'partial_upload', 'participating_product', 'upload_part'];
    -- Written by the audit's triggers alone, in the owner's name.
    by_triggers CONSTANT text[] := ARRAY['audit_entry', 'chain_head'];
    -- A table is append-only where a trigger refuses UPDATE OR DELETE OR TRUNCATE, BEFORE and FOR EACH STATEMENT.
    refusal     CONSTANT integer := 16 + 8 + 32 + 2;
    due         record;
BEGIN
    -- Instances start side by side; the rights of one table cannot be changed by two at once.
    PERFORM pg_advisory_xact_lock(hashtext('rights'));

    FOR due IN SELECT name FROM unnest(ARRAY[application, auditor]) AS roles (name) LOOP
        IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = due.name) THEN
            RAISE EXCEPTION 'the database role "%" is missing: create it as docs/runbook.md says, "Database roles"', due.name;
        ELSIF pg_has_role(due.name, current_user, 'MEMBER') THEN
            RAISE EXCEPTION 'the database role "%" is, or can become, the owner "%" of this database: services and auditors'
                ' need roles of their own, see docs/runbook.md, "Database roles"', due.name, current_user;
        END IF;
    END LOOP;

    FOR due IN
        SELECT c.oid::regclass AS relation, r.rolname AS role, rights.wanted
        FROM pg_class c
        CROSS JOIN pg_roles r
        CROSS JOIN LATERAL (SELECT
            CASE WHEN r.rolname = auditor OR c.relkind = 'v' OR c.relname = ANY (by_triggers) THEN 'SELECT'
                 -- Instances that do not migrate look there whether somebody has.
                 WHEN c.relname = '${flyway:table}' THEN 'SELECT'
                 WHEN EXISTS (SELECT FROM pg_trigger t WHERE t.tgrelid = c.oid AND t.tgtype = refusal) THEN 'INSERT, SELECT'
                 WHEN c.relname = ANY (emptied) THEN 'DELETE, INSERT, SELECT, UPDATE'
                 ELSE 'INSERT, SELECT, UPDATE'
            END AS wanted,
            (SELECT coalesce(string_agg(a.privilege_type, ', ' ORDER BY a.privilege_type), '')
             FROM aclexplode(c.relacl) a WHERE a.grantee = r.oid) AS given) AS rights
        WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind IN ('r', 'p', 'v')
          AND r.rolname IN (application, auditor) AND rights.given <> rights.wanted
    LOOP
        EXECUTE format('REVOKE ALL ON %s FROM %I', due.relation, due.role);
        IF due.wanted <> '' THEN
            EXECUTE format('GRANT %s ON %s TO %I', due.wanted, due.relation, due.role);
        END IF;
    END LOOP;

    -- These write what the service may not. They find their tables in the owner's schema, wherever the caller looks first.
    FOR due IN
        SELECT p.oid::regprocedure AS routine FROM pg_proc p
        WHERE p.oid IN (SELECT t.tgfoid FROM pg_trigger t WHERE t.tgname ^@ 'audited')
          AND NOT (p.prosecdef AND EXISTS (SELECT FROM unnest(p.proconfig) AS setting WHERE setting ^@ 'search_path='))
    LOOP
        EXECUTE format('ALTER FUNCTION %s SECURITY DEFINER SET search_path = pg_catalog, %I, pg_temp', due.routine, current_schema());
        EXECUTE format('REVOKE EXECUTE ON FUNCTION %s FROM PUBLIC', due.routine);
    END LOOP;
END $do$;
