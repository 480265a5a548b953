-- What this service told others, and what it applied of what others told.

-- The last told_seq of each stream. Its row lock makes numbers dense, and keeps a stream's journal ids in the order
-- of its commits.
CREATE TABLE told_stream (
    stream   uuid PRIMARY KEY,
    last_seq bigint NOT NULL CHECK (last_seq > 0)
) WITH (fillfactor = 70);

CREATE TABLE event_journal (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    stream      uuid        NOT NULL,
    told_seq    bigint      NOT NULL CHECK (told_seq > 0),
    event_id    uuid        NOT NULL UNIQUE,
    topic       text        NOT NULL,
    type        text        NOT NULL,
    payload     bytea       NOT NULL,
    sha256      bytea       NOT NULL CHECK (length(sha256) = 32),
    actor       text        NOT NULL,
    caused_by   uuid,
    traceparent text,
    at          timestamptz NOT NULL,
    UNIQUE (stream, told_seq)
);

CREATE INDEX event_journal_at ON event_journal USING brin (at);

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'table % is append-only', TG_TABLE_NAME;
END $$;

CREATE TRIGGER event_journal_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON event_journal
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- What the broker has not acknowledged yet. Small and hot: vacuumed by number of rows, not by share.
CREATE TABLE outbox_pending (
    journal_id bigint PRIMARY KEY REFERENCES event_journal
) WITH (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000);

-- The last told_seq applied of each stream. Its row lock is the mutex of that stream.
CREATE TABLE stream_cursor (
    consumer text   NOT NULL,
    source   text   NOT NULL,
    stream   uuid   NOT NULL,
    last_seq bigint NOT NULL CHECK (last_seq >= 0),
    PRIMARY KEY (consumer, source, stream)
) WITH (fillfactor = 70);

-- Every event that arrived with a sound envelope. The record itself is kept only while it waits.
CREATE TABLE inbox (
    consumer        text        NOT NULL,
    source          text        NOT NULL,
    stream          uuid        NOT NULL,
    told_seq        bigint      NOT NULL CHECK (told_seq > 0),
    event_id        uuid        NOT NULL,
    type            text        NOT NULL,
    sha256          bytea       NOT NULL,
    state           text        NOT NULL CHECK (state IN ('APPLIED', 'PARKED', 'DISCARDED')),
    at              timestamptz NOT NULL,
    topic           text,
    kafka_partition integer,
    kafka_offset    bigint,
    headers         json,
    payload         bytea,
    PRIMARY KEY (consumer, source, stream, told_seq),
    UNIQUE (consumer, event_id),
    CHECK ((state = 'APPLIED') = (payload IS NULL))
);

CREATE INDEX inbox_not_applied ON inbox (consumer, source, stream, told_seq) WHERE state <> 'APPLIED';

CREATE TABLE quarantine (
    id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    consumer        text        NOT NULL,
    kind            text        NOT NULL CHECK (kind IN ('UNREADABLE', 'REFUSED', 'FAILED', 'CONTRADICTORY')),
    reason          text        NOT NULL,
    source          text,
    stream          uuid,
    told_seq        bigint,
    event_id        uuid,
    topic           text        NOT NULL,
    kafka_partition integer     NOT NULL,
    kafka_offset    bigint      NOT NULL,
    headers         json        NOT NULL,
    key             bytea,
    payload         bytea       NOT NULL,
    sha256          bytea       NOT NULL,
    attempts        integer     NOT NULL DEFAULT 0,
    since           timestamptz NOT NULL,
    next_attempt_at timestamptz,
    resolved_at     timestamptz,
    resolved_by     text,
    resolution      text,
    CHECK ((resolved_at IS NULL) = (resolution IS NULL))
);

-- A record that comes again is not quarantined again; another one at the same offset of a new broker is.
CREATE UNIQUE INDEX quarantine_record
    ON quarantine (consumer, topic, kafka_partition, kafka_offset, sha256, kind) WHERE resolved_at IS NULL;

CREATE INDEX quarantine_open ON quarantine (consumer, source, stream, told_seq) WHERE resolved_at IS NULL;
