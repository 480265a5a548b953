-- What this service's audit covers: who did it (the column, where there is one), and the key.
SELECT audit('grant_held', 'recorded_by', 'grant_id');
SELECT audit('policy', 'set_by', 'province_code', 'version');
SELECT audit('unit', '', 'code', 'valid_from');
SELECT audit('event_journal', 'actor', 'event_id');
SELECT audit('dossier', '', 'id');
SELECT audit('round', 'opened_by', 'id');
SELECT audit('council', 'recorded_by', 'id');
SELECT audit('session', 'changed_by', 'id');
SELECT audit('attendance_note', 'noted_by', 'session_id', 'version');
SELECT audit('review', '', 'id');
SELECT audit('review_history', 'by_person', 'review_id', 'version');
SELECT audit('sheet', 'member', 'id');
SELECT audit('closed_pass', 'closed_by', 'review_id', 'number');
