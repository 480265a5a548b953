-- vi: Sự kiện đã gửi dẫn đến trạng thái hiện tại của hồ sơ xét duyệt
-- en: A review stands where its last telling left it, or where steps that nobody is told of lead from there
WITH RECURSIVE legal AS (
  SELECT * FROM jsonb_to_recordset(cast(:lifecycles AS jsonb))
    AS l (lifecycle text, initial text, from_state text, to_state text, tells text)
), reach AS (
  SELECT lifecycle, to_state AS origin, to_state AS state FROM legal
  UNION SELECT lifecycle, initial, initial FROM legal
  UNION SELECT r.lifecycle, r.origin, l.to_state FROM reach r
        JOIN legal l ON l.lifecycle = r.lifecycle AND l.from_state = r.state AND l.tells = ''
), told AS (
  SELECT DISTINCT ON (stream, tier) stream, tier, type
  FROM (SELECT *, convert_from(payload, 'UTF8')::jsonb ->> 'tier' AS tier FROM event_journal) j
  WHERE type IN (SELECT tells FROM legal WHERE lifecycle IN ('district-review', 'provincial-ranking'))
  ORDER BY stream, tier, told_seq DESC
), standing AS (
  SELECT r.id, r.state, r.dossier_id, r.tier,
         CASE r.tier WHEN 'DISTRICT' THEN 'district-review' ELSE 'provincial-ranking' END AS lifecycle
  FROM review r
)
SELECT 'review ' || s.id || ' is ' || s.state || ', but the last that was told of it is ' || coalesce(t.type, 'nothing')
FROM standing s
LEFT JOIN told t ON t.stream = s.dossier_id AND t.tier = s.tier
WHERE NOT EXISTS (
  SELECT FROM reach
  WHERE reach.lifecycle = s.lifecycle AND reach.state = s.state
    AND CASE WHEN t.type IS NULL
      THEN reach.origin = (SELECT min(l.initial) FROM legal l WHERE l.lifecycle = s.lifecycle)
      ELSE reach.origin IN (SELECT l.to_state FROM legal l WHERE l.lifecycle = s.lifecycle AND l.tells = t.type) END)
