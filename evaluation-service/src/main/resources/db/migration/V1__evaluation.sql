-- Dossiers as registration told of them. Listeners write them, people never do.
CREATE TABLE dossier (
    id        uuid    PRIMARY KEY,
    facts     jsonb   NOT NULL,
    documents jsonb   NOT NULL,
    withdrawn boolean NOT NULL
);

CREATE TABLE round (
    id             uuid        PRIMARY KEY,
    unit_code      text        NOT NULL,
    year           integer     NOT NULL,
    number         integer     NOT NULL CHECK (number > 0),
    opens_on       date        NOT NULL,
    closes_on      date        NOT NULL CHECK (closes_on >= opens_on),
    requests_by    date        CHECK (requests_by BETWEEN opens_on AND closes_on),
    opened_by      text        NOT NULL,
    opened_by_name text        NOT NULL,
    opened_at      timestamptz NOT NULL,
    UNIQUE (unit_code, year, number)
);

CREATE TABLE council (
    id               uuid        PRIMARY KEY,
    unit_code        text        NOT NULL,
    decision_number  text        NOT NULL,
    decided_on       date        NOT NULL,
    seats            jsonb       NOT NULL,
    recorded_by      text        NOT NULL,
    recorded_by_name text        NOT NULL,
    recorded_at      timestamptz NOT NULL
);
CREATE INDEX council_unit ON council (unit_code, id);

CREATE TABLE session (
    id         uuid        PRIMARY KEY,
    version    bigint      NOT NULL,
    council_id uuid        NOT NULL REFERENCES council,
    round_id   uuid        REFERENCES round,
    held_on    date        NOT NULL,
    present    text[]      NOT NULL,
    changed_by text        NOT NULL,
    changed_at timestamptz NOT NULL
);
CREATE INDEX session_council ON session (council_id);

-- Attendance as it was noted each time.
CREATE TABLE attendance_note (
    session_id    uuid        NOT NULL REFERENCES session,
    version       bigint      NOT NULL,
    present       text[]      NOT NULL,
    noted_by      text        NOT NULL,
    noted_by_name text        NOT NULL,
    noted_at      timestamptz NOT NULL,
    PRIMARY KEY (session_id, version)
);

-- One dossier at one tier. The states are those of the lifecycles in the code; a test compares them.
CREATE TABLE review (
    id              uuid        PRIMARY KEY,
    version         bigint      NOT NULL,
    state           text        NOT NULL CHECK (state IN ('RECEIVED', 'UNDER_CHECK', 'RETURNED', 'SCORING',
                                    'RESCORING', 'PASSED', 'RANKED', 'FORWARDED_TO_CENTRE', 'NOT_QUALIFIED',
                                    'DISQUALIFIED', 'WITHDRAWN')),
    dossier_id      uuid        NOT NULL REFERENCES dossier,
    tier            text        NOT NULL CHECK (tier IN ('DISTRICT', 'PROVINCE')),
    unit_code       text        NOT NULL,
    claimed_by      text,
    claimed_name    text,
    waiting_since   timestamptz NOT NULL,
    session_id      uuid        REFERENCES session,
    pass            integer     NOT NULL,
    findings        jsonb       NOT NULL,
    recusals        jsonb       NOT NULL,
    changed_by      text        NOT NULL,
    changed_by_name text        NOT NULL,
    changed_at      timestamptz NOT NULL,
    changed_why     text,
    UNIQUE (dossier_id, tier),
    CHECK ((claimed_by IS NULL) = (claimed_name IS NULL)),
    CHECK (state NOT IN ('SCORING', 'RESCORING', 'PASSED', 'RANKED', 'FORWARDED_TO_CENTRE', 'NOT_QUALIFIED')
           OR (session_id IS NOT NULL AND pass > 0))
);
CREATE INDEX review_office ON review (unit_code, state, waiting_since, id);
CREATE INDEX review_claim ON review (claimed_by) WHERE claimed_by IS NOT NULL;

-- One line for each version of a review.
CREATE TABLE review_history (
    review_id  uuid        NOT NULL REFERENCES review,
    version    bigint      NOT NULL,
    action     text        NOT NULL,
    from_state text,
    to_state   text        NOT NULL,
    by_person  text        NOT NULL,
    by_name    text        NOT NULL,
    at         timestamptz NOT NULL,
    why        text,
    PRIMARY KEY (review_id, version)
);

-- Sealed until its pass closes. `ticks` holds for each criterion the box's position and its points.
CREATE TABLE sheet (
    id                  uuid        PRIMARY KEY,
    review_id           uuid        NOT NULL REFERENCES review,
    pass                integer     NOT NULL,
    member              text        NOT NULL,
    member_name         text        NOT NULL,
    ticks               jsonb       NOT NULL,
    total               integer     NOT NULL CHECK (total BETWEEN 0 AND 100),
    hash                text        NOT NULL,
    submitted_at        timestamptz NOT NULL,
    invalidated_at      timestamptz,
    invalidated_because text,
    UNIQUE (review_id, pass, member),
    CHECK ((invalidated_at IS NULL) = (invalidated_because IS NULL))
);

-- What a member has ticked so far; only the member sees it.
CREATE TABLE sheet_draft (
    review_id uuid        NOT NULL REFERENCES review,
    pass      integer     NOT NULL,
    member    text        NOT NULL,
    ticks     jsonb       NOT NULL,
    saved_at  timestamptz NOT NULL,
    PRIMARY KEY (review_id, pass, member)
);

-- Closed passes, each as it closed.
CREATE TABLE closed_pass (
    review_id      uuid        NOT NULL REFERENCES review,
    number         integer     NOT NULL,
    judgement      jsonb       NOT NULL,
    record         jsonb       NOT NULL,
    action         text        NOT NULL,
    closed_by      text        NOT NULL,
    closed_by_name text        NOT NULL,
    closed_at      timestamptz NOT NULL,
    note           text,
    PRIMARY KEY (review_id, number)
);
