-- Who constituted a council and for which time; its seats change by substitution only.
ALTER TABLE council
    ADD COLUMN version        bigint NOT NULL DEFAULT 1,
    ADD COLUMN issued_by      text   NOT NULL DEFAULT '',
    ADD COLUMN in_force_from  date,
    ADD COLUMN in_force_until date,
    ADD CHECK (in_force_until >= in_force_from);
UPDATE council SET in_force_from = decided_on;
ALTER TABLE council ALTER COLUMN in_force_from SET NOT NULL;

-- A session keeps the seats that it was opened with, whatever becomes of the council.
ALTER TABLE session ADD COLUMN seats jsonb;
UPDATE session s SET seats = c.seats FROM council c WHERE c.id = s.council_id;
ALTER TABLE session ALTER COLUMN seats SET NOT NULL;

-- Seats that went to somebody else: for good by a decision, or for one session.
CREATE TABLE substitution (
    id               uuid        PRIMARY KEY,
    council_id       uuid        NOT NULL REFERENCES council,
    session_id       uuid        REFERENCES session,
    replaced         jsonb       NOT NULL,
    seat             jsonb       NOT NULL,
    reason           text        NOT NULL,
    decision_number  text,
    decided_on       date,
    recorded_by      text        NOT NULL,
    recorded_by_name text        NOT NULL,
    recorded_at      timestamptz NOT NULL,
    CHECK ((session_id IS NULL) = (decision_number IS NOT NULL)),
    CHECK ((decision_number IS NULL) = (decided_on IS NULL))
);
CREATE INDEX substitution_council ON substitution (council_id);

-- When a dossier reached the members before a session, or why they did without the notice.
CREATE TABLE notice (
    review_id        uuid        NOT NULL REFERENCES review,
    session_id       uuid        NOT NULL REFERENCES session,
    sent_on          date        NOT NULL,
    waived_because   text,
    recorded_by      text        NOT NULL,
    recorded_by_name text        NOT NULL,
    recorded_at      timestamptz NOT NULL,
    PRIMARY KEY (review_id, session_id)
);

SELECT audit('substitution', 'recorded_by', 'id');
SELECT audit('notice', 'recorded_by', 'review_id', 'session_id');
