-- Who is connected with which producer. Told as facts; evaluation judges by them.
CREATE TABLE relation (
    id               uuid        PRIMARY KEY,
    producer_id      uuid        NOT NULL REFERENCES producer,
    person           text        NOT NULL,
    kind             text        NOT NULL CHECK (kind IN ('OWNER', 'REPRESENTATIVE', 'EMPLOYEE', 'FAMILY', 'OTHER')),
    note             text,
    ended            boolean     NOT NULL,
    recorded_by      text        NOT NULL,
    recorded_by_name text        NOT NULL,
    recorded_at      timestamptz NOT NULL,
    UNIQUE (producer_id, person, kind)
);
SELECT audit('relation', 'recorded_by', 'id');
