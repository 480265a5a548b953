-- Complaints on the result of a review. The states are those of the lifecycle in the code; a test compares them.
CREATE TABLE complaint (
    id              uuid        PRIMARY KEY,
    version         bigint      NOT NULL,
    state           text        NOT NULL CHECK (state IN ('RECEIVED', 'ACCEPTED', 'REFUSED', 'SETTLED', 'WITHDRAWN')),
    review_id       uuid        NOT NULL REFERENCES review,
    unit_code       text        NOT NULL,
    ground          text        NOT NULL CHECK (ground IN ('SCORES', 'PROCEDURE', 'CONFLICT_OF_INTEREST', 'EVIDENCE',
                                    'OTHER')),
    text            text        NOT NULL,
    way             text        NOT NULL CHECK (way IN ('PRODUCER', 'COMMUNE', 'PAPER')),
    received_on     date        NOT NULL,
    learned_on      date        NOT NULL CHECK (learned_on <= received_on),
    officer         text,
    officer_name    text,
    accepted_on     date,
    complex         boolean     NOT NULL,
    outcome         text        CHECK (outcome IN ('UPHELD', 'PARTLY_UPHELD', 'REJECTED')),
    grounds         text,
    consequence     text,
    changed_by      text        NOT NULL,
    changed_by_name text        NOT NULL,
    changed_at      timestamptz NOT NULL,
    changed_why     text,
    CHECK ((officer IS NULL) = (officer_name IS NULL)),
    CHECK (state NOT IN ('ACCEPTED', 'SETTLED') OR (accepted_on IS NOT NULL AND officer IS NOT NULL)),
    CHECK ((state = 'SETTLED') = (outcome IS NOT NULL)),
    CHECK ((outcome IS NULL) = (grounds IS NULL)),
    CHECK ((outcome IN ('UPHELD', 'PARTLY_UPHELD')) = (consequence IS NOT NULL))
);
CREATE INDEX complaint_review ON complaint (review_id);
CREATE INDEX complaint_office ON complaint (unit_code, id) WHERE state IN ('RECEIVED', 'ACCEPTED');

-- One line for each version of a complaint.
CREATE TABLE complaint_history (
    complaint_id uuid        NOT NULL REFERENCES complaint,
    version      bigint      NOT NULL,
    action       text        NOT NULL,
    from_state   text,
    to_state     text        NOT NULL,
    by_person    text        NOT NULL,
    by_name      text        NOT NULL,
    at           timestamptz NOT NULL,
    why          text,
    PRIMARY KEY (complaint_id, version)
);

SELECT audit('complaint', 'changed_by', 'id');
SELECT audit('complaint_history', 'by_person', 'complaint_id', 'version');
