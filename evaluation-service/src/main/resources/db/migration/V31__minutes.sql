-- Minutes of a session (number 0) and their supplements. The states are those of the lifecycle in the code.
CREATE TABLE minutes (
    id              uuid        PRIMARY KEY,
    version         bigint      NOT NULL,
    state           text        NOT NULL CHECK (state IN ('DRAFTED', 'SIGNED_BY_ONE', 'SIGNED')),
    session_id      uuid        NOT NULL REFERENCES session,
    number          integer     NOT NULL CHECK (number >= 0),
    unit_code       text        NOT NULL,
    held_on         date        NOT NULL,
    parts           jsonb       NOT NULL,
    about           jsonb       NOT NULL,
    sha256          text        NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    signers         jsonb       NOT NULL,
    signatures      jsonb       NOT NULL,
    drafted_by      text        NOT NULL,
    drafted_by_name text        NOT NULL,
    drafted_at      timestamptz NOT NULL,
    reason          text,
    UNIQUE (session_id, number),
    CHECK ((number = 0) = (reason IS NULL)),
    CHECK (jsonb_array_length(signatures) = CASE state WHEN 'DRAFTED' THEN 0 WHEN 'SIGNED_BY_ONE' THEN 1 ELSE 2 END)
);

-- What two people signed stays as it is, whoever asks.
CREATE FUNCTION refuse_change_of_signed_minutes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'signed minutes never change';
END $$;
CREATE TRIGGER signed_minutes_never_change BEFORE UPDATE OR DELETE ON minutes
    FOR EACH ROW WHEN (OLD.state = 'SIGNED') EXECUTE FUNCTION refuse_change_of_signed_minutes();

-- Dissenting opinions, given after a pass closed and before the minutes were signed.
CREATE TABLE dissent (
    review_id   uuid        NOT NULL REFERENCES review,
    pass        integer     NOT NULL,
    member      text        NOT NULL,
    member_name text        NOT NULL,
    opinion     text        NOT NULL,
    given_at    timestamptz NOT NULL,
    PRIMARY KEY (review_id, pass, member)
);
