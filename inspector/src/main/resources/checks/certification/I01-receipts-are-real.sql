-- vi: Mọi biên nhận đã trả đều có thật, và bản ghi không cũ hơn biên nhận
-- en: What was answered with a receipt is there, in no earlier version than the receipt says (I01, I23)
WITH kept AS (
  SELECT dossier_id AS id, version FROM candidate UNION ALL SELECT id, version FROM proposal
  UNION ALL SELECT id, version FROM decision UNION ALL SELECT id, version FROM certificate
  UNION ALL SELECT id, version FROM inspection UNION ALL SELECT id, version FROM misuse_report
  UNION ALL SELECT id, version FROM recording
), receipt AS (
  SELECT person, key, convert_from(body, 'UTF8')::jsonb ->> 'id' AS id, trim(both '"' from etag)::bigint AS version
  FROM idempotency
  WHERE status BETWEEN 200 AND 299 AND etag IS NOT NULL
)
SELECT 'key ' || r.key || ' of ' || r.person || ' was answered with ' || r.id || ' in version ' || r.version
       || ', which is not there'
FROM receipt r
WHERE NOT EXISTS (SELECT FROM kept k WHERE k.id::text = r.id AND k.version >= r.version)
