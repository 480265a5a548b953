-- vi: Mọi biên nhận đã trả đều có thật, và bản ghi không cũ hơn biên nhận
-- en: What was answered with a receipt is there, in no earlier version than the receipt says (I01, I23)
WITH kept AS (
  SELECT id, version FROM review UNION ALL SELECT id, version FROM session UNION ALL SELECT id, version FROM minutes
  UNION ALL SELECT id, 1 FROM council UNION ALL SELECT id, 1 FROM round UNION ALL SELECT id, version FROM complaint
), receipt AS (
  SELECT person, key, convert_from(body, 'UTF8')::jsonb ->> 'id' AS id, trim(both '"' from etag)::bigint AS version
  FROM idempotency
  WHERE status BETWEEN 200 AND 299 AND etag IS NOT NULL
)
SELECT 'key ' || r.key || ' of ' || r.person || ' was answered with ' || r.id || ' in version ' || r.version
       || ', which is not there'
FROM receipt r
WHERE NOT EXISTS (SELECT FROM kept k WHERE k.id::text = r.id AND k.version >= r.version)
