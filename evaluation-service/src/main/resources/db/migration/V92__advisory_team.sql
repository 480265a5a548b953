-- Who may not score a dossier although the council seats them: advisors on it, and people connected with its producer.
CREATE TABLE bar (
    dossier_id  uuid        NOT NULL REFERENCES dossier,
    person      text        NOT NULL,
    ground      text        NOT NULL CHECK (ground IN ('ADVISED', 'RELATION', 'SAME_REPRESENTATIVE', 'OWN_COMMUNE')),
    recorded_by text        NOT NULL,
    recorded_at timestamptz NOT NULL,
    PRIMARY KEY (dossier_id, person, ground)
);
CREATE INDEX bar_person ON bar (person);

-- What the advisory team found on a dossier.
CREATE TABLE advisory_note (
    id              uuid        PRIMARY KEY,
    review_id       uuid        NOT NULL REFERENCES review,
    kind            text        NOT NULL CHECK (kind IN ('FORMAL_CHECK', 'EVIDENCE_CHECK', 'PRE_SCORE', 'SURVEY',
                                    'SUPPLEMENT_PROPOSAL')),
    opinion         text        NOT NULL,
    in_order        boolean,
    items           jsonb       NOT NULL,
    ticks           jsonb       NOT NULL,
    total           integer     CHECK (total BETWEEN 0 AND 100),
    written_by      text        NOT NULL,
    written_by_name text        NOT NULL,
    written_at      timestamptz NOT NULL,
    CHECK ((kind IN ('FORMAL_CHECK', 'EVIDENCE_CHECK')) = (in_order IS NOT NULL)),
    CHECK ((kind = 'PRE_SCORE') = (total IS NOT NULL))
);
CREATE INDEX advisory_note_review ON advisory_note (review_id);
CREATE UNIQUE INDEX advisory_note_pre_score ON advisory_note (review_id, written_by) WHERE kind = 'PRE_SCORE';

SELECT audit('bar', 'recorded_by', 'dossier_id', 'person', 'ground');
SELECT audit('advisory_note', 'written_by', 'id');
