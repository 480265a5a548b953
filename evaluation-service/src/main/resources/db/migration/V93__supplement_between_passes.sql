-- The states are those of the lifecycles in the code; a test compares them.
ALTER TABLE review
    DROP CONSTRAINT review_state_check,
    ADD CONSTRAINT review_state_check CHECK (state IN ('RECEIVED', 'UNDER_CHECK', 'RETURNED', 'SCORING',
                                    'RESCORING', 'SUPPLEMENT', 'PASSED', 'RANKED', 'FORWARDED_TO_CENTRE',
                                    'NOT_QUALIFIED', 'DISQUALIFIED', 'WITHDRAWN')),
    ADD CONSTRAINT review_supplement_check CHECK (state <> 'SUPPLEMENT' OR (session_id IS NOT NULL AND pass > 0));
