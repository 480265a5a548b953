-- What this service's audit covers: who did it (the column, where there is one), and the key.
SELECT audit('grant_held', 'recorded_by', 'grant_id');
SELECT audit('policy', 'set_by', 'province_code', 'version');
SELECT audit('unit', '', 'code', 'valid_from');
SELECT audit('event_journal', 'actor', 'event_id');
SELECT audit('producer', 'registered_by', 'id');
SELECT audit('product', '', 'id');
SELECT audit('evidence', 'uploaded_by', 'producer_id', 'sha256');
SELECT audit('dossier', 'changed_by', 'id');
SELECT audit('dossier_history', 'by_person', 'dossier_id', 'version');
