-- What a member declares after a pass has closed puts its result in question as a computed fact does.
ALTER TABLE doubt DROP CONSTRAINT doubt_ground_check;
ALTER TABLE doubt ADD CONSTRAINT doubt_ground_check
    CHECK (ground IN ('RELATION', 'SAME_REPRESENTATIVE', 'OWN_COMMUNE', 'DECLARED'));
