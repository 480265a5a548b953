-- What this service's audit covers: who did it (the column, where there is one), and the key.
SELECT audit('grant_held', 'recorded_by', 'grant_id');
SELECT audit('policy', 'set_by', 'province_code', 'version');
SELECT audit('unit', '', 'code', 'valid_from');
SELECT audit('event_journal', 'actor', 'event_id');
SELECT audit('candidate', '', 'dossier_id');
SELECT audit('proposal', 'proposed_by', 'id');
SELECT audit('decision', '', 'id');
SELECT audit('decision_product', '', 'decision_id', 'position');
SELECT audit('certificate', '', 'id');
SELECT audit('number_register', '', 'issuer', 'year', 'number');
SELECT audit('step', 'by_person', 'subject', 'version');
