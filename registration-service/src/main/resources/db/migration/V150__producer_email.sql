-- How the addresses at which producers read notices were changed.
CREATE TABLE producer_email (
    producer_id     uuid        NOT NULL REFERENCES producer,
    version         bigint      NOT NULL,
    email_before    text,
    email           text        NOT NULL,
    changed_by      text        NOT NULL,
    changed_by_name text        NOT NULL,
    changed_at      timestamptz NOT NULL,
    PRIMARY KEY (producer_id, version)
);
SELECT audit('producer_email', 'changed_by', 'producer_id', 'version');
