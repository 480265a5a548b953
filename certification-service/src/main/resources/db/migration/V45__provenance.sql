-- What others told of a dossier, kept as it was read: on it a certificate rests. Hash and place of each event stand in `inbox`.
CREATE TABLE dossier_fact (
  event_id uuid PRIMARY KEY,
  dossier_id uuid NOT NULL,
  position bigint GENERATED ALWAYS AS IDENTITY,
  payload bytea NOT NULL
);

CREATE INDEX dossier_fact_by_dossier ON dossier_fact (dossier_id, position);

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON dossier_fact
  FOR EACH STATEMENT EXECUTE FUNCTION certification_is_append_only();
