-- What was told again, at whose word and why: a broker lost its topics, or a consumer its database.
CREATE TABLE reemission (
    id       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    stream   uuid,
    since    timestamptz,
    before   timestamptz,
    asked_by text        NOT NULL,
    because  text        NOT NULL CHECK (because <> ''),
    events   integer     NOT NULL CHECK (events >= 0),
    at       timestamptz NOT NULL DEFAULT now(),
    CHECK (stream IS NOT NULL OR since < before)
);

CREATE TRIGGER reemission_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON reemission
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Marks what the journal holds as pending again, with the same ids, numbers and bytes: one stream from its first event,
-- or all that was appended in [since, before). Consumers drop what they have applied. Answers how many it marked.
CREATE FUNCTION reemit(of_stream uuid, told_since timestamptz, told_before timestamptz, person text, why text)
RETURNS integer LANGUAGE plpgsql AS $$
DECLARE
    marked integer;
BEGIN
    IF of_stream IS NULL THEN
        INSERT INTO outbox_pending (journal_id)
        SELECT id FROM event_journal WHERE at >= told_since AND at < told_before ORDER BY id ON CONFLICT DO NOTHING;
    ELSE
        INSERT INTO outbox_pending (journal_id)
        SELECT id FROM event_journal WHERE stream = of_stream ORDER BY id ON CONFLICT DO NOTHING;
    END IF;
    GET DIAGNOSTICS marked = ROW_COUNT;
    INSERT INTO reemission (stream, since, before, asked_by, because, events)
    VALUES (of_stream, told_since, told_before, person, why, marked);
    RETURN marked;
END $$;
