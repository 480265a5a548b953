-- A reminder is told once for each end of a certificate; an extension moves the end.
CREATE TABLE renewal_reminder (
  certificate_id uuid NOT NULL REFERENCES certificate,
  days integer NOT NULL,
  valid_before date NOT NULL,
  told_at timestamptz NOT NULL,
  PRIMARY KEY (certificate_id, days, valid_before)
);

CREATE INDEX certificate_by_end ON certificate (coalesce(extended_before, valid_before))
  WHERE state IN ('ACTIVE', 'SUSPENDED');

-- Numbers that no certificate here bears, with who explained why. They are never used.
CREATE TABLE number_gap (
  issuer text NOT NULL,
  year integer NOT NULL,
  first integer NOT NULL CHECK (first > 0),
  last integer NOT NULL CHECK (last >= first),
  reason text NOT NULL,
  explained_by text NOT NULL,
  explained_by_name text NOT NULL,
  explained_at timestamptz NOT NULL,
  PRIMARY KEY (issuer, year, first)
);

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON number_gap
  FOR EACH STATEMENT EXECUTE FUNCTION certification_is_append_only();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON renewal_reminder
  FOR EACH STATEMENT EXECUTE FUNCTION certification_is_append_only();

-- The head of a run never goes back.
CREATE FUNCTION number_head_only_grows() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'UPDATE' OR NEW.last < OLD.last OR NEW.issuer <> OLD.issuer OR NEW.year <> OLD.year THEN
    RAISE EXCEPTION 'the run of numbers of % for % only grows', OLD.issuer, OLD.year;
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER only_grows BEFORE UPDATE OR DELETE ON number_head
  FOR EACH ROW EXECUTE FUNCTION number_head_only_grows();
