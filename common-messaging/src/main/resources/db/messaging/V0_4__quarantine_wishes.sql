-- What a person wants done with a quarantined event: its consumer does it, in the person's name.
ALTER TABLE quarantine
    ADD COLUMN wish           text CHECK (wish IN ('REDRIVE', 'DISCARD')),
    ADD COLUMN wished_by      text,
    ADD COLUMN wished_because text,
    ADD CHECK ((wish IS NULL) = (wished_by IS NULL)),
    ADD CHECK ((wish = 'DISCARD') = (wished_because IS NOT NULL));
