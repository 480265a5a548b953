-- In what office the signer signs, as the papers print it; unknown for what was signed before.
ALTER TABLE decision ADD COLUMN signed_as text CHECK (signed_as IN ('CHAIR', 'VICE_CHAIR'));
ALTER TABLE certificate ADD COLUMN signed_as text CHECK (signed_as IN ('CHAIR', 'VICE_CHAIR'));

-- Who wrote the proposal signs no decision on it.
ALTER TABLE decision ADD COLUMN proposed_by text;
UPDATE decision SET proposed_by = (SELECT p.proposed_by FROM proposal p WHERE p.id = proposal_id);
ALTER TABLE decision ALTER COLUMN proposed_by SET NOT NULL;
