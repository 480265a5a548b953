-- Papers: ordered by the signature of the decision, printed once, then signed once.
CREATE TABLE paper (
  -- The certificate, or the decision whose annex it is.
  subject uuid PRIMARY KEY,
  kind text NOT NULL CHECK (kind IN ('CERTIFICATE', 'ANNEX')),
  decision_id uuid NOT NULL REFERENCES decision,
  bilingual boolean NOT NULL,
  ordered_at timestamptz NOT NULL,
  rendered_sha256 text,
  trial boolean,
  rendered_at timestamptz,
  signed_sha256 text,
  -- SHA-256 of the signer's certificate.
  signed_with text,
  signed_at timestamptz,
  CHECK (num_nulls(rendered_sha256, trial, rendered_at) IN (0, 3)),
  CHECK (num_nulls(signed_sha256, signed_with, signed_at) IN (0, 3)),
  CHECK (signed_sha256 IS NULL OR rendered_sha256 IS NOT NULL)
);

CREATE INDEX paper_waiting ON paper (ordered_at, subject) WHERE signed_sha256 IS NULL;
CREATE INDEX paper_by_decision ON paper (decision_id);

-- The files themselves, by their hash; already compressed.
CREATE TABLE paper_file (
  sha256 text PRIMARY KEY CHECK (sha256 = encode(sha256(bytes), 'hex')),
  bytes bytea NOT NULL
);
ALTER TABLE paper_file ALTER COLUMN bytes SET STORAGE EXTERNAL;

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON paper_file
  FOR EACH STATEMENT EXECUTE FUNCTION certification_is_append_only();

-- A print and a signature are noted once and never changed.
CREATE FUNCTION paper_is_made_once() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' OR OLD.signed_sha256 IS NOT NULL
     OR (OLD.subject, OLD.kind, OLD.decision_id, OLD.bilingual, OLD.ordered_at)
        IS DISTINCT FROM (NEW.subject, NEW.kind, NEW.decision_id, NEW.bilingual, NEW.ordered_at)
     OR (OLD.rendered_sha256 IS NOT NULL AND (OLD.rendered_sha256, OLD.trial, OLD.rendered_at)
        IS DISTINCT FROM (NEW.rendered_sha256, NEW.trial, NEW.rendered_at)) THEN
    RAISE EXCEPTION 'the paper of % is printed and signed once', OLD.subject;
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER made_once BEFORE UPDATE OR DELETE ON paper
  FOR EACH ROW EXECUTE FUNCTION paper_is_made_once();

SELECT audit('paper', '', 'subject');

-- Certificates that were issued before there were papers get theirs now.
INSERT INTO paper (subject, kind, decision_id, bilingual, ordered_at)
SELECT certificate.id, 'CERTIFICATE', decision_id, false, issued_at FROM certificate JOIN decision ON decision.id = decision_id
WHERE decision.issuer = decision.unit_code;
