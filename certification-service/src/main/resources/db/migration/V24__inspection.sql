-- Post-inspections of certified products.
CREATE TABLE inspection (
  id uuid PRIMARY KEY,
  version bigint NOT NULL,
  state text NOT NULL CHECK (state IN ('PLANNED', 'CANCELLED', 'CLEARED', 'FOLLOW_UP', 'RESOLVED', 'ESCALATED')),
  unit_code text NOT NULL,
  certificate_id uuid NOT NULL REFERENCES certificate,
  planned_on date NOT NULL,
  purpose text NOT NULL,
  planned_by text NOT NULL,
  planned_by_name text NOT NULL,
  planned_at timestamptz NOT NULL,
  visited_on date,
  finding text,
  mend_by date CHECK (mend_by >= visited_on),
  outcome text,
  CHECK ((visited_on IS NULL) = (finding IS NULL)),
  CHECK ((state IN ('CLEARED', 'FOLLOW_UP', 'RESOLVED', 'ESCALATED')) = (visited_on IS NOT NULL))
);

CREATE INDEX inspection_by_unit ON inspection (unit_code, id);
