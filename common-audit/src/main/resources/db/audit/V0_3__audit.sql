-- Every change of an audited row leaves an entry in a hash chain, in the transaction of the change. Written by triggers,
-- so that no code path can forget it; verified from outside, by code that does not trust this database.

-- A transaction writes to the chain of its connection only: chains cannot deadlock, and seldom wait for one another.
CREATE TABLE chain_head (
    chain smallint PRIMARY KEY CHECK (chain BETWEEN 0 AND 63),
    seq   bigint NOT NULL CHECK (seq >= 0),
    hash  bytea  NOT NULL CHECK (length(hash) = 32)
) WITH (fillfactor = 50);

INSERT INTO chain_head
SELECT n, 0, sha256(convert_to('ocop audit chain ' || n, 'UTF8')) FROM generate_series(0, 63) AS n;

CREATE FUNCTION audit_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'table % is append-only', TG_TABLE_NAME;
END $$;

-- Taken while the row is locked: the entries of one row stand in the order of its changes, whatever their chains.
CREATE SEQUENCE audit_number;

CREATE TABLE audit_entry (
    chain     smallint    NOT NULL,
    seq       bigint      NOT NULL CHECK (seq > 0),
    number    bigint      NOT NULL,
    at        timestamptz NOT NULL,
    what      text        NOT NULL,
    key       text        NOT NULL,
    act       text        NOT NULL CHECK (act IN ('INSERT', 'UPDATE', 'DELETE')),
    by_person text,
    -- Of the row after the change (before it, where it was deleted); never the row itself.
    digest    bytea       NOT NULL CHECK (length(digest) = 32),
    hash      bytea       NOT NULL CHECK (length(hash) = 32),
    PRIMARY KEY (chain, seq)
);

CREATE TRIGGER audit_entry_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_entry
    FOR EACH STATEMENT EXECUTE FUNCTION audit_is_append_only();

-- What was sealed: the heads of all chains, signed outside the database and kept there as well.
CREATE TABLE checkpoint (
    number bigint      PRIMARY KEY CHECK (number > 0),
    at     timestamptz NOT NULL,
    jws    text        NOT NULL
);

CREATE TRIGGER checkpoint_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON checkpoint
    FOR EACH STATEMENT EXECUTE FUNCTION audit_is_append_only();

-- `place` names the column with who did it (or is empty), then the columns of the key.
CREATE FUNCTION keep_audit_entry(what text, act text, facts jsonb, place text[]) RETURNS void
LANGUAGE plpgsql SET timezone = 'UTC' SET bytea_output = 'hex' AS $$
DECLARE
    now        timestamptz := clock_timestamp();
    no         bigint := nextval('audit_number');
    row_key    text := concat_ws(' ', facts ->> place[2], facts ->> place[3], facts ->> place[4], facts ->> place[5]);
    who        text := facts ->> place[1];
    row_digest bytea := sha256(convert_to(facts::text, 'UTF8'));
    -- Micros since 1970, so that no setting changes how the time is written.
    said       text := concat_ws(E'\n', no, (extract(epoch FROM now) * 1000000)::bigint, what, row_key, act,
                                 coalesce(who, ''), encode(row_digest, 'hex'));
    head       chain_head;
BEGIN
    UPDATE chain_head h
    SET seq = h.seq + 1, hash = sha256(h.hash || convert_to(concat_ws(E'\n', h.chain, h.seq + 1, said), 'UTF8'))
    WHERE h.chain = pg_backend_pid() % 64
    RETURNING h.* INTO head;
    INSERT INTO audit_entry VALUES (head.chain, head.seq, no, now, what, row_key, act, who, row_digest, head.hash);
END $$;

-- Nulls are left out: a column that a later version adds does not change the digest of rows that lack it.
CREATE FUNCTION audit_row() RETURNS trigger LANGUAGE plpgsql SET timezone = 'UTC' SET bytea_output = 'hex' AS $$
BEGIN
    IF TG_OP = 'DELETE' THEN
        PERFORM keep_audit_entry(TG_TABLE_NAME, TG_OP, jsonb_strip_nulls(to_jsonb(OLD)), TG_ARGV[0:4]);
    ELSE
        PERFORM keep_audit_entry(TG_TABLE_NAME, TG_OP, jsonb_strip_nulls(to_jsonb(NEW)), TG_ARGV[0:4]);
    END IF;
    RETURN NULL;
END $$;

-- Puts a table under audit, with the rows that it has.
CREATE FUNCTION audit(what text, by_column text, VARIADIC keys text[]) RETURNS void
LANGUAGE plpgsql SET timezone = 'UTC' SET bytea_output = 'hex' AS $$
DECLARE
    place text[] := array_prepend(by_column, keys);
BEGIN
    EXECUTE format('CREATE TRIGGER audited AFTER INSERT OR UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION audit_row(%s)',
        what, (SELECT string_agg(quote_literal(name), ', ' ORDER BY place_no)
               FROM unnest(place) WITH ORDINALITY AS arguments (name, place_no)));
    EXECUTE format('SELECT keep_audit_entry(%L, ''INSERT'', jsonb_strip_nulls(to_jsonb(kept)), $1) FROM %I AS kept', what, what)
        USING place;
END $$;
