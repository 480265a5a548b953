-- Doubts on results of dossiers, as evaluation tells them: while one is open, the product is neither proposed nor
-- certified. One may come before the dossier's ranking.
CREATE TABLE doubt (
  doubt_id   uuid        PRIMARY KEY,
  dossier_id uuid        NOT NULL,
  unit_code  text        NOT NULL,
  raised_at  timestamptz NOT NULL,
  settled_at timestamptz
);
CREATE INDEX doubt_open ON doubt (dossier_id) WHERE settled_at IS NULL;

SELECT audit('doubt', '', 'doubt_id');
