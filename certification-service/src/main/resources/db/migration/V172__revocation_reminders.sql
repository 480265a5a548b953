-- A request to revoke is reminded of once before its last day, and once after it; a request that is made anew, anew.
CREATE TABLE revocation_reminder (
  certificate_id uuid NOT NULL REFERENCES certificate,
  requested_at timestamptz NOT NULL,
  overdue boolean NOT NULL,
  due_on date NOT NULL,
  told_at timestamptz NOT NULL,
  PRIMARY KEY (certificate_id, requested_at, overdue)
);

CREATE INDEX certificate_by_revocation_due ON certificate (revocation_due_on) WHERE state = 'REVOCATION_REQUESTED';

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON revocation_reminder
  FOR EACH STATEMENT EXECUTE FUNCTION certification_is_append_only();

SELECT audit('revocation_reminder', '', 'certificate_id', 'requested_at', 'overdue');
