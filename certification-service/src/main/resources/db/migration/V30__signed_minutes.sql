-- Minutes of the sessions that scored a dossier, as evaluation told that they were signed. No points.
CREATE TABLE signed_minutes (
  dossier_id uuid        NOT NULL,
  minutes_id uuid        NOT NULL,
  session_id uuid        NOT NULL,
  unit_code  text        NOT NULL,
  held_on    date        NOT NULL,
  number     integer     NOT NULL CHECK (number >= 0),
  sha256     text        NOT NULL,
  signed_by  text[]      NOT NULL,
  signed_at  timestamptz NOT NULL,
  PRIMARY KEY (dossier_id, minutes_id)
);
