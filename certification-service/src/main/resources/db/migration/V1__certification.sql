-- Ranked products by their dossier. The states are those of the lifecycles in the code; a test compares them.
CREATE TABLE candidate (
  dossier_id uuid PRIMARY KEY,
  version bigint NOT NULL,
  state text NOT NULL CHECK (state IN ('RANKED', 'PROPOSED', 'CERTIFIED', 'DECLINED', 'WITHDRAWN')),
  unit_code text NOT NULL,
  kind text NOT NULL,
  product_id uuid NOT NULL,
  product_code text NOT NULL,
  product_name text NOT NULL,
  set_number integer NOT NULL,
  producer_id uuid NOT NULL,
  producer_kind text NOT NULL,
  producer_name text NOT NULL,
  producer_address text NOT NULL,
  commune_code text NOT NULL,
  district_code text,
  province_code text NOT NULL,
  rulebook text NOT NULL,
  policy_version integer NOT NULL,
  submitted_on date NOT NULL,
  registered_by text NOT NULL,
  stars integer NOT NULL CHECK (stars BETWEEN 3 AND 5),
  certifier text NOT NULL,
  provisional boolean NOT NULL,
  central_reference text,
  scored_by text[] NOT NULL,
  ranked_by text NOT NULL,
  ranked_at timestamptz NOT NULL,
  proposal_id uuid,
  certificate_id uuid,
  closing_reason text,
  closed_by text,
  closed_by_name text,
  closed_at timestamptz,
  CHECK ((stars = 5) = (central_reference IS NOT NULL))
);

CREATE INDEX candidate_by_unit ON candidate (unit_code, dossier_id);

-- A withdrawal can be told before the ranking that it crosses; it is remembered for the dossier that comes later.
CREATE TABLE dossier_withdrawal (
  dossier_id uuid PRIMARY KEY,
  reason text NOT NULL,
  withdrawn_by text NOT NULL,
  withdrawn_at timestamptz NOT NULL
);

CREATE TABLE proposal (
  id uuid PRIMARY KEY,
  version bigint NOT NULL,
  state text NOT NULL CHECK (state IN ('PROPOSED', 'PREPARED', 'DECIDED', 'REJECTED', 'WITHDRAWN')),
  unit_code text NOT NULL,
  central boolean NOT NULL,
  dossier_ids uuid[] NOT NULL CHECK (cardinality(dossier_ids) > 0),
  note text,
  proposed_by text NOT NULL,
  proposed_by_name text NOT NULL,
  proposed_at timestamptz NOT NULL
);

CREATE INDEX proposal_by_unit ON proposal (unit_code, id);

CREATE TABLE decision (
  id uuid PRIMARY KEY,
  version bigint NOT NULL,
  state text NOT NULL CHECK (state IN ('PREPARED', 'SIGNED', 'REJECTED')),
  proposal_id uuid NOT NULL REFERENCES proposal,
  unit_code text NOT NULL,
  issuer text NOT NULL,
  number text NOT NULL,
  decided_on date NOT NULL,
  legal_grounds text[] NOT NULL CHECK (cardinality(legal_grounds) > 0),
  prepared_by text NOT NULL,
  prepared_by_name text NOT NULL,
  prepared_at timestamptz NOT NULL,
  signed_by text,
  signed_by_name text,
  signed_at timestamptz,
  rejection_reason text,
  rejected_by text,
  rejected_by_name text,
  rejected_at timestamptz,
  CHECK ((state = 'SIGNED') = (signed_by IS NOT NULL)),
  CHECK (signed_by <> prepared_by)
);

CREATE INDEX decision_by_unit ON decision (unit_code, id);

-- A proposal leads to one decision, a unit's decision has its number for itself. What the centre decided may be
-- recorded in parts, under the ministry's one number.
CREATE UNIQUE INDEX decision_of_proposal ON decision (proposal_id) WHERE state <> 'REJECTED';
CREATE UNIQUE INDEX decision_number ON decision (issuer, date_part('year', decided_on), number)
  WHERE state <> 'REJECTED' AND issuer = unit_code;

CREATE TABLE decision_product (
  decision_id uuid NOT NULL REFERENCES decision,
  position integer NOT NULL,
  dossier_id uuid NOT NULL REFERENCES candidate,
  product_name text NOT NULL,
  stars integer NOT NULL CHECK (stars BETWEEN 3 AND 5),
  registered_by text NOT NULL,
  scored_by text[] NOT NULL,
  PRIMARY KEY (decision_id, position),
  UNIQUE (decision_id, dossier_id)
);

CREATE TABLE certificate (
  id uuid PRIMARY KEY,
  version bigint NOT NULL,
  state text NOT NULL CHECK (state IN ('ACTIVE', 'REVOCATION_REQUESTED', 'REVOKED', 'SUPERSEDED')),
  unit_code text NOT NULL,
  dossier_id uuid NOT NULL,
  number text NOT NULL,
  lookup_code text NOT NULL UNIQUE,
  product_id uuid NOT NULL,
  product_code text NOT NULL,
  product_name text NOT NULL,
  set_number integer NOT NULL,
  producer_id uuid NOT NULL,
  producer_name text NOT NULL,
  producer_address text NOT NULL,
  commune_code text NOT NULL,
  province_code text NOT NULL,
  stars integer NOT NULL CHECK (stars BETWEEN 3 AND 5),
  provisional boolean NOT NULL,
  issuer text NOT NULL,
  issuer_name text NOT NULL,
  decision_id uuid NOT NULL REFERENCES decision,
  decision_number text NOT NULL,
  decided_on date NOT NULL,
  valid_from date NOT NULL,
  valid_before date NOT NULL CHECK (valid_before > valid_from),
  signed_by text NOT NULL,
  signatory text NOT NULL,
  issued_at timestamptz NOT NULL,
  revocation_ground text CHECK (revocation_ground IN ('FORGED_PAPERS', 'LICENCE_INVALID', 'ORIGIN_UNKNOWN',
    'STANDARD_NOT_KEPT', 'MISUSED', 'PRODUCTION_ENDED')),
  revocation_reason text,
  requested_by text,
  requested_by_name text,
  requested_at timestamptz,
  approved_by text,
  approved_by_name text,
  approved_at timestamptz,
  replaced_by uuid,
  replaced_on date,
  replaced_at timestamptz,
  search_text text NOT NULL,
  UNIQUE (issuer, number),
  CHECK (approved_by <> requested_by),
  CHECK ((state = 'REVOKED') = (approved_by IS NOT NULL)),
  CHECK ((state = 'SUPERSEDED') = (replaced_by IS NOT NULL))
);

CREATE UNIQUE INDEX one_active_certificate ON certificate (product_id)
  WHERE state IN ('ACTIVE', 'REVOCATION_REQUESTED');
CREATE INDEX certificate_by_unit ON certificate (unit_code, id);
CREATE INDEX certificate_by_decision ON certificate (decision_id);

-- The register of numbers. The head's row lock makes the run gapless; the register itself only grows.
CREATE TABLE number_head (
  issuer text NOT NULL,
  year integer NOT NULL,
  last integer NOT NULL CHECK (last > 0),
  PRIMARY KEY (issuer, year)
);

CREATE TABLE number_register (
  issuer text NOT NULL,
  year integer NOT NULL,
  number integer NOT NULL CHECK (number > 0),
  certificate_id uuid NOT NULL UNIQUE,
  taken_at timestamptz NOT NULL,
  PRIMARY KEY (issuer, year, number)
);

-- Who took which step: of candidates (by dossier), proposals, decisions and certificates.
CREATE TABLE step (
  subject uuid NOT NULL,
  version bigint NOT NULL,
  action text NOT NULL,
  from_state text,
  to_state text NOT NULL,
  by_person text NOT NULL,
  by_name text NOT NULL,
  at timestamptz NOT NULL,
  detail text,
  PRIMARY KEY (subject, version)
);

CREATE FUNCTION certification_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME;
END $$;

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON number_register
  FOR EACH STATEMENT EXECUTE FUNCTION certification_is_append_only();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON step
  FOR EACH STATEMENT EXECUTE FUNCTION certification_is_append_only();
