-- What the public side keeps is audited as the rest is.
SELECT audit('misuse_report', 'held_by', 'id');
SELECT audit('inspection', 'planned_by', 'id');
SELECT audit('number_gap', 'explained_by', 'issuer', 'year', 'first');
SELECT audit('renewal_reminder', '', 'certificate_id', 'days', 'valid_before');
