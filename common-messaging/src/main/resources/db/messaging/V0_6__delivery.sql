-- What a consumer turned out to miss when digests were compared, told again event by event.
ALTER TABLE reemission
    ADD COLUMN event_ids uuid[],
    DROP CONSTRAINT reemission_check,
    ADD CHECK (stream IS NOT NULL OR event_ids IS NOT NULL OR since IS NOT NULL AND since < before);

-- Digests compare spans of event ids.
CREATE INDEX quarantine_event ON quarantine (consumer, event_id) WHERE event_id IS NOT NULL;

-- Marks events as pending again unless they are, or are no longer what was written down. Answers how many it marked.
CREATE FUNCTION reemit_events(wanted uuid[], consumer text, why text) RETURNS integer LANGUAGE plpgsql AS $$
DECLARE
    marked uuid[];
BEGIN
    WITH pending AS (
        INSERT INTO outbox_pending (journal_id)
        SELECT id FROM event_journal WHERE event_id = ANY (wanted) AND sha256 = sha256(payload)
        ORDER BY id ON CONFLICT DO NOTHING
        RETURNING journal_id)
    SELECT array_agg(event_id ORDER BY id) INTO marked FROM event_journal JOIN pending ON journal_id = id;
    IF marked IS NOT NULL THEN
        INSERT INTO reemission (event_ids, asked_by, because, events)
        VALUES (marked, consumer, why, cardinality(marked));
    END IF;
    RETURN coalesce(cardinality(marked), 0);
END $$;
