SELECT audit('minutes', 'drafted_by', 'id');
SELECT audit('dissent', 'member', 'review_id', 'pass', 'member');
