-- vi: Sự kiện đã gửi dẫn đến trạng thái hiện tại của giấy chứng nhận
-- en: A certificate stands where its last telling left it, or where steps that nobody is told of lead from there
WITH RECURSIVE legal AS (
  SELECT from_state, to_state, tells FROM jsonb_to_recordset(cast(:lifecycles AS jsonb))
    AS l (lifecycle text, from_state text, to_state text, tells text)
  WHERE lifecycle = 'certificate'
  UNION ALL SELECT NULL, 'ACTIVE', 'ocop.certificate.issued.v1'
  UNION ALL SELECT NULL, 'ACTIVE', 'ocop.certificate.recorded.v1'
), reach AS (
  SELECT to_state AS origin, to_state AS state FROM legal
  UNION SELECT r.origin, l.to_state FROM reach r JOIN legal l ON l.from_state = r.state AND l.tells = ''
), told AS (
  SELECT DISTINCT ON (certificate) certificate, type
  FROM (SELECT *, convert_from(payload, 'UTF8')::jsonb ->> 'certificateId' AS certificate FROM event_journal) j
  WHERE type IN (SELECT tells FROM legal)
  ORDER BY certificate, told_seq DESC
)
SELECT 'certificate ' || c.number || ' is ' || c.state || ', but the last that was told of it is ' || coalesce(t.type, 'nothing')
FROM certificate c
LEFT JOIN told t ON t.certificate = c.id::text
WHERE NOT EXISTS (SELECT FROM reach JOIN legal l ON l.to_state = reach.origin
                  WHERE l.tells = t.type AND reach.state = c.state)
