-- vi: Nội dung mỗi sự kiện đúng như khi ghi
-- en: Every event's payload has the hash it was written with
SELECT 'event ' || event_id || ' of stream ' || stream || ' was changed after it was told'
FROM event_journal
WHERE sha256 <> sha256(payload)
