-- vi: Mỗi dòng sự kiện được đánh số liên tục từ 1
-- en: What a service told is numbered 1..n in every stream
SELECT 'stream ' || stream || ' has ' || count(*) || ' events, numbered ' || min(told_seq) || '..' || max(told_seq)
FROM event_journal
GROUP BY stream
HAVING min(told_seq) <> 1 OR max(told_seq) <> count(*)
