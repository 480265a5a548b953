-- How long an event has been waiting, which is not its age: what is told again may be years old.
ALTER TABLE outbox_pending ADD COLUMN since timestamptz NOT NULL DEFAULT now();
