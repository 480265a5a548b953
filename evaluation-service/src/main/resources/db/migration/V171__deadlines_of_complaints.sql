-- The deadline that a complaint has at present, and when there is something to tell of it.
CREATE TABLE complaint_deadline (
    complaint_id uuid        PRIMARY KEY REFERENCES complaint,
    name         text        NOT NULL,
    due_on       date        NOT NULL,
    next_at      timestamptz
);
CREATE INDEX complaint_deadline_ripe ON complaint_deadline (next_at) WHERE next_at IS NOT NULL;

SELECT audit('complaint_deadline', '', 'complaint_id');
