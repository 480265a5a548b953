-- What the public reports of misused labels. Nothing about the reporter is kept.
CREATE TABLE misuse_report (
  id uuid PRIMARY KEY,
  version bigint NOT NULL,
  state text NOT NULL CHECK (state IN ('REPORTED', 'CLAIMED', 'UPHELD', 'DISMISSED')),
  unit_code text NOT NULL,
  certificate_id uuid NOT NULL REFERENCES certificate,
  kind text NOT NULL CHECK (kind IN ('OTHER_PRODUCT', 'OTHER_STARS', 'ENDED', 'FORGED', 'OTHER')),
  description text NOT NULL,
  seen_at text,
  reported_at timestamptz NOT NULL,
  held_by text,
  held_by_name text,
  held_at timestamptz,
  finding text,
  CHECK ((state = 'REPORTED') = (held_by IS NULL)),
  CHECK ((state IN ('UPHELD', 'DISMISSED')) = (finding IS NOT NULL))
);

CREATE INDEX misuse_report_by_unit ON misuse_report (unit_code, id);
