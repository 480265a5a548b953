-- The grounds and the time to decide come from the rulebook in force on the day of the finding.
ALTER TABLE certificate DROP CONSTRAINT certificate_revocation_ground_check;
ALTER TABLE certificate ADD COLUMN revocation_due_on date;
UPDATE certificate SET revocation_due_on = found_on + 15;
ALTER TABLE certificate ADD CHECK ((revocation_due_on IS NULL) = (found_on IS NULL));
