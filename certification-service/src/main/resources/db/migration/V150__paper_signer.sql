-- Whose signatures papers bear: whoever compares an old paper needs the certificate of a key that no longer signs.
CREATE TABLE paper_signer (
  -- SHA-256 of the signer's certificate.
  key text PRIMARY KEY CHECK (key ~ '^[0-9a-f]{64}$'),
  trial boolean NOT NULL,
  -- PEM, the signer's own certificate first, then those above it.
  chain text[] NOT NULL CHECK (cardinality(chain) > 0),
  first_signed_at timestamptz NOT NULL
);

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON paper_signer
  FOR EACH STATEMENT EXECUTE FUNCTION certification_is_append_only();

SELECT audit('paper_signer', '', 'key');
