-- Where a certificate stands in the status lists of its credential (W3C Bitstring Status List): at random, so that
-- neighbours have nothing in common, and never given to another one.
CREATE TABLE status_place (
  certificate_id uuid PRIMARY KEY,
  list integer NOT NULL CHECK (list >= 1),
  position integer NOT NULL CHECK (position BETWEEN 0 AND 131071),
  UNIQUE (list, position)
);

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON status_place
  FOR EACH STATEMENT EXECUTE FUNCTION certification_is_append_only();
SELECT audit('status_place', '', 'certificate_id');

-- Where eight places in a row are taken, the list is about two thirds full and the next one begins.
CREATE FUNCTION give_status_place(certificate uuid) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  current integer := coalesce((SELECT max(list) FROM status_place), 1);
BEGIN
  LOOP
    FOR attempt IN 1..8 LOOP
      INSERT INTO status_place (certificate_id, list, position) VALUES (certificate, current, random(0, 131071))
        ON CONFLICT (list, position) DO NOTHING;
      IF found THEN
        RETURN;
      END IF;
    END LOOP;
    current := current + 1;
  END LOOP;
END
$$;

CREATE FUNCTION certificate_gets_a_status_place() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM give_status_place(new.id);
  RETURN NULL;
END
$$;

-- A paper from before the system has no credential.
CREATE TRIGGER status_place AFTER INSERT ON certificate
  FOR EACH ROW WHEN (new.decision_id IS NOT NULL) EXECUTE FUNCTION certificate_gets_a_status_place();

SELECT give_status_place(id) FROM certificate WHERE decision_id IS NOT NULL;
