-- Decisions that were signed before there were annexes get theirs now.
INSERT INTO paper (subject, kind, decision_id, bilingual, ordered_at)
SELECT id, 'ANNEX', id, false, signed_at FROM decision WHERE state = 'SIGNED' AND issuer = unit_code;
