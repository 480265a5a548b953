-- Databases and roles of the three services (ADR 48): of each the owner, whose migrations make the tables, the service, and
-- whoever reads. Run it as superuser. It also brings a server up to date on which an older version had one role for each
-- service: psql then says of what is there that it already exists, and goes on.
-- The passwords are the roles' names, for trials: set others with \password before anybody can reach the server.

CREATE ROLE registration LOGIN PASSWORD 'registration';
ALTER ROLE registration SET lock_timeout = '10s';
ALTER ROLE registration SET statement_timeout = '15min';
ALTER ROLE registration SET idle_in_transaction_session_timeout = '15min';
CREATE ROLE registration_app LOGIN PASSWORD 'registration_app';
ALTER ROLE registration_app SET lock_timeout = '3s';
ALTER ROLE registration_app SET statement_timeout = '10s';
ALTER ROLE registration_app SET idle_in_transaction_session_timeout = '30s';
CREATE ROLE registration_auditor LOGIN PASSWORD 'registration_auditor';
ALTER ROLE registration_auditor SET default_transaction_read_only = 'on';
ALTER ROLE registration_auditor SET lock_timeout = '3s';
ALTER ROLE registration_auditor SET statement_timeout = '5min';
ALTER ROLE registration_auditor SET idle_in_transaction_session_timeout = '5min';
CREATE DATABASE registration OWNER registration;
REVOKE ALL ON DATABASE registration FROM PUBLIC;
GRANT CONNECT ON DATABASE registration TO registration_app, registration_auditor;

CREATE ROLE evaluation LOGIN PASSWORD 'evaluation';
ALTER ROLE evaluation SET lock_timeout = '10s';
ALTER ROLE evaluation SET statement_timeout = '15min';
ALTER ROLE evaluation SET idle_in_transaction_session_timeout = '15min';
CREATE ROLE evaluation_app LOGIN PASSWORD 'evaluation_app';
ALTER ROLE evaluation_app SET lock_timeout = '3s';
ALTER ROLE evaluation_app SET statement_timeout = '10s';
ALTER ROLE evaluation_app SET idle_in_transaction_session_timeout = '30s';
CREATE ROLE evaluation_auditor LOGIN PASSWORD 'evaluation_auditor';
ALTER ROLE evaluation_auditor SET default_transaction_read_only = 'on';
ALTER ROLE evaluation_auditor SET lock_timeout = '3s';
ALTER ROLE evaluation_auditor SET statement_timeout = '5min';
ALTER ROLE evaluation_auditor SET idle_in_transaction_session_timeout = '5min';
CREATE DATABASE evaluation OWNER evaluation;
REVOKE ALL ON DATABASE evaluation FROM PUBLIC;
GRANT CONNECT ON DATABASE evaluation TO evaluation_app, evaluation_auditor;

CREATE ROLE certification LOGIN PASSWORD 'certification';
ALTER ROLE certification SET lock_timeout = '10s';
ALTER ROLE certification SET statement_timeout = '15min';
ALTER ROLE certification SET idle_in_transaction_session_timeout = '15min';
CREATE ROLE certification_app LOGIN PASSWORD 'certification_app';
ALTER ROLE certification_app SET lock_timeout = '3s';
ALTER ROLE certification_app SET statement_timeout = '10s';
ALTER ROLE certification_app SET idle_in_transaction_session_timeout = '30s';
CREATE ROLE certification_auditor LOGIN PASSWORD 'certification_auditor';
ALTER ROLE certification_auditor SET default_transaction_read_only = 'on';
ALTER ROLE certification_auditor SET lock_timeout = '3s';
ALTER ROLE certification_auditor SET statement_timeout = '5min';
ALTER ROLE certification_auditor SET idle_in_transaction_session_timeout = '5min';
CREATE DATABASE certification OWNER certification;
REVOKE ALL ON DATABASE certification FROM PUBLIC;
GRANT CONNECT ON DATABASE certification TO certification_app, certification_auditor;
