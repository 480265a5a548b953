-- Suspension, extension, the revocation's clock, and certificates from before the system.
ALTER TABLE certificate DROP CONSTRAINT certificate_state_check;
ALTER TABLE certificate ADD CONSTRAINT certificate_state_check
  CHECK (state IN ('ACTIVE', 'SUSPENDED', 'REVOCATION_REQUESTED', 'REVOKED', 'SUPERSEDED'));

-- A suspension lasts from a day before another one; the last one is open (null) while it lasts.
ALTER TABLE certificate
  ADD COLUMN suspended_from date[] NOT NULL DEFAULT '{}',
  ADD COLUMN suspended_before date[] NOT NULL DEFAULT '{}',
  ADD COLUMN extended_before date,
  ADD COLUMN extension_number text,
  ADD COLUMN extension_decided_on date,
  ADD COLUMN extension_rules_from date,
  ADD COLUMN extension_window_days integer,
  ADD COLUMN extension_most_days integer,
  ADD COLUMN found_on date,
  ADD CHECK (cardinality(suspended_from) = cardinality(suspended_before)),
  ADD CHECK (extended_before > valid_before AND extended_before <= valid_before + extension_most_days),
  ADD CHECK ((extended_before IS NULL) = (extension_number IS NULL));

UPDATE certificate SET found_on = (requested_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date WHERE requested_at IS NOT NULL;
ALTER TABLE certificate ADD CHECK ((found_on IS NULL) = (requested_at IS NULL));

-- Recorded from before the system, it has no decision here, and its dossier's place is taken by its own id.
ALTER TABLE certificate ALTER COLUMN decision_id DROP NOT NULL;
ALTER TABLE certificate ADD CHECK (decision_id IS NOT NULL OR dossier_id = id);

DROP INDEX one_active_certificate;
CREATE UNIQUE INDEX one_active_certificate ON certificate (product_id)
  WHERE state IN ('ACTIVE', 'SUSPENDED', 'REVOCATION_REQUESTED');

-- What a certificate is on a day, as known now: the same as in the code, which a test compares with it.
CREATE FUNCTION certificate_status(c certificate, day date) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE
    WHEN day < c.valid_from THEN 'NOT_YET_VALID'
    WHEN c.state = 'REVOKED' AND day >= (c.approved_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date THEN 'REVOKED'
    WHEN day >= c.replaced_on THEN 'SUPERSEDED'
    WHEN day >= coalesce(c.extended_before, c.valid_before) THEN 'EXPIRED'
    WHEN EXISTS (SELECT FROM unnest(c.suspended_from, c.suspended_before) AS s (from_day, before_day)
                 WHERE day >= from_day AND (before_day IS NULL OR day < before_day)) THEN 'SUSPENDED'
    ELSE 'VALID'
  END
$$;
