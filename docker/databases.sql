-- Databases and roles of the three services (ADR 48). It makes what is missing and leaves what is there, so it also brings a
-- server up to date on which an older version had one role for each service. Run it as superuser, with psql.
-- The passwords are the roles' names, for trials: set others with \password before anybody can reach the server.
CREATE TEMP TABLE service (name) AS VALUES ('registration'), ('evaluation'), ('certification');
-- The owner, whose migrations make the tables; the service; whoever reads.
CREATE TEMP TABLE setting (suffix, parameter, value) AS VALUES
  ('', 'lock_timeout', '10s'),
  ('', 'statement_timeout', '15min'),
  ('', 'idle_in_transaction_session_timeout', '15min'),
  ('_app', 'lock_timeout', '3s'),
  ('_app', 'statement_timeout', '10s'),
  ('_app', 'idle_in_transaction_session_timeout', '30s'),
  ('_auditor', 'default_transaction_read_only', 'on'),
  ('_auditor', 'lock_timeout', '3s'),
  ('_auditor', 'statement_timeout', '5min'),
  ('_auditor', 'idle_in_transaction_session_timeout', '5min');

SELECT DISTINCT format('CREATE ROLE %I LOGIN PASSWORD %L', name || suffix, name || suffix) FROM service, setting
WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = name || suffix) \gexec
SELECT format('ALTER ROLE %I SET %I = %L', name || suffix, parameter, value) FROM service, setting \gexec
SELECT format('CREATE DATABASE %I OWNER %I', name, name) FROM service
WHERE NOT EXISTS (SELECT FROM pg_database WHERE datname = name) \gexec
SELECT format('REVOKE ALL ON DATABASE %I FROM PUBLIC', name) FROM service \gexec
SELECT format('GRANT CONNECT ON DATABASE %I TO %I, %I', name, name || '_app', name || '_auditor') FROM service \gexec
