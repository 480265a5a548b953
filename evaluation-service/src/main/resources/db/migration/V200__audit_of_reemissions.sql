-- Who had what told again, and why, is kept as everything is for which somebody answers.
SELECT audit('reemission', 'asked_by', 'id');
