SELECT audit('signed_minutes', '', 'dossier_id', 'minutes_id');
