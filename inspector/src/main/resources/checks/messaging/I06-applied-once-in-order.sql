-- vi: Mỗi sự kiện được áp dụng đúng một lần, đúng thứ tự
-- en: Each event is applied once per consumer, in its stream's order
SELECT c.consumer || ' applied ' || count(i.told_seq) || ' of ' || c.last_seq || ' events of ' || c.source
       || ' stream ' || c.stream
FROM stream_cursor c
LEFT JOIN inbox i USING (consumer, source, stream)
WHERE i.state IS NULL OR i.state <> 'PARKED'
GROUP BY c.consumer, c.source, c.stream, c.last_seq
HAVING count(i.told_seq) <> c.last_seq OR coalesce(max(i.told_seq), 0) <> c.last_seq
