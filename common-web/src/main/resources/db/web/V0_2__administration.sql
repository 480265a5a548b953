-- This service's copy of units, grants and policies, and the answers it gave by idempotency key.

CREATE TABLE unit (
    code           text        NOT NULL,
    kind           text        NOT NULL CHECK (kind IN ('CENTRE', 'PROVINCE', 'DISTRICT', 'COMMUNE')),
    name           text        NOT NULL,
    parent_code    text,
    province_code  text        NOT NULL,
    valid_from     date        NOT NULL,
    valid_before   date        CHECK (valid_before > valid_from),
    successor_code text,
    recorded_at    timestamptz NOT NULL,
    PRIMARY KEY (code, valid_from)
);
CREATE INDEX unit_parent ON unit (parent_code);

CREATE TABLE grant_held (
    grant_id     uuid        PRIMARY KEY,
    person       text        NOT NULL,
    name         text        NOT NULL,
    role         text        NOT NULL,
    unit_code    text        NOT NULL,
    valid_from   date        NOT NULL,
    valid_before date,
    revoked      boolean     NOT NULL,
    recorded_by  text        NOT NULL,
    recorded_at  timestamptz NOT NULL
);
CREATE INDEX grant_held_person ON grant_held (person);
CREATE INDEX grant_held_office ON grant_held (unit_code, role);

CREATE TABLE policy (
    province_code               text        NOT NULL,
    version                     int         NOT NULL CHECK (version > 0),
    quorum_numerator            int         NOT NULL,
    quorum_denominator          int         NOT NULL CHECK (quorum_denominator > 0),
    spread_limit                int         NOT NULL,
    participating_list_required boolean     NOT NULL,
    provisional_certificate     boolean     NOT NULL,
    certificate_number_pattern  text        NOT NULL,
    effective_from              date        NOT NULL,
    set_by                      text        NOT NULL,
    set_at                      timestamptz NOT NULL,
    PRIMARY KEY (province_code, version)
);

-- Kept for seven days. Written once, with the change itself: a row is an answer that was committed.
CREATE TABLE idempotency (
    person       text        NOT NULL,
    key          text        NOT NULL,
    request_hash text        NOT NULL,
    status       smallint    NOT NULL,
    location     text,
    etag         text,
    body         bytea       NOT NULL,
    at           timestamptz NOT NULL,
    PRIMARY KEY (person, key)
);
CREATE INDEX idempotency_at ON idempotency USING brin (at);
