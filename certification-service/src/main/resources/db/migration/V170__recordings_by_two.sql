-- Lists of certificates from before the system: prepared by one person, confirmed by another. Only then they are certificates here.
CREATE TABLE recording (
  id uuid PRIMARY KEY,
  version bigint NOT NULL,
  state text NOT NULL CHECK (state IN ('PREPARED', 'CONFIRMED', 'REJECTED')),
  unit_code text NOT NULL,
  prepared_by text NOT NULL,
  prepared_by_name text NOT NULL,
  prepared_at timestamptz NOT NULL,
  closed_by text,
  closed_by_name text,
  closed_at timestamptz,
  rejection_reason text,
  CHECK ((state = 'PREPARED') = (closed_by IS NULL)),
  CHECK ((state = 'REJECTED') = (rejection_reason IS NOT NULL)),
  CHECK (state <> 'CONFIRMED' OR closed_by <> prepared_by)
);

CREATE INDEX recording_by_unit ON recording (unit_code, id);

CREATE TABLE recording_paper (
  recording_id uuid NOT NULL REFERENCES recording,
  position integer NOT NULL,
  certificate_id uuid NOT NULL UNIQUE,
  number text NOT NULL,
  product_id uuid,
  product_code text NOT NULL,
  product_name text NOT NULL,
  product_set integer NOT NULL,
  producer_id uuid,
  producer_name text NOT NULL,
  producer_address text NOT NULL,
  commune_code text NOT NULL,
  stars integer NOT NULL,
  issuer text NOT NULL,
  decision_number text NOT NULL,
  decided_on date NOT NULL,
  valid_before date NOT NULL,
  signatory text NOT NULL,
  PRIMARY KEY (recording_id, position)
);

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON recording_paper
  FOR EACH STATEMENT EXECUTE FUNCTION certification_is_append_only();

SELECT audit('recording', 'prepared_by', 'id');
SELECT audit('recording_paper', '', 'recording_id', 'position');

-- Those recorded before this by one person stay as they are.
CREATE FUNCTION certificate_rests_on_two() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.decision_id IS NULL AND NOT EXISTS (
      SELECT FROM recording_paper p JOIN recording r ON r.id = p.recording_id
      WHERE p.certificate_id = NEW.id AND r.state = 'CONFIRMED') THEN
    RAISE EXCEPTION 'certificate % rests neither on a decision nor on a confirmed recording', NEW.number;
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER rests_on_two BEFORE INSERT ON certificate
  FOR EACH ROW EXECUTE FUNCTION certificate_rests_on_two();
