-- vi: Lịch sử giấy chứng nhận, quyết định, hậu kiểm liên tục và khớp trạng thái hiện tại
-- en: The steps of everything that is kept here have no gap and end in its present state
WITH subject AS (
  SELECT dossier_id AS id, version, state, 'candidate' AS kind FROM candidate
  UNION ALL SELECT id, version, state, 'proposal' FROM proposal
  UNION ALL SELECT id, version, state, 'decision' FROM decision
  UNION ALL SELECT id, version, state, 'certificate' FROM certificate
  UNION ALL SELECT id, version, state, 'inspection' FROM inspection
  UNION ALL SELECT id, version, state, 'misuse-report' FROM misuse_report
  UNION ALL SELECT id, version, state, 'recording' FROM recording
)
SELECT s.kind || ' ' || s.id || ' is ' || s.state || ' in version ' || s.version || ', its history says '
       || coalesce(h.to_state, 'nothing')
FROM subject s
LEFT JOIN step h ON h.subject = s.id AND h.version = s.version
WHERE h.to_state IS DISTINCT FROM s.state
UNION ALL
SELECT 'subject ' || subject || ' went from ' || from_state || ' in version ' || version || ', but stood in ' || before
FROM (SELECT *, lag(to_state) OVER (PARTITION BY subject ORDER BY version) AS before FROM step) steps
WHERE before IS NOT NULL AND before IS DISTINCT FROM from_state
UNION ALL
SELECT 'subject ' || subject || ' has ' || count(*) || ' steps up to version ' || max(version)
FROM step
GROUP BY subject
HAVING count(*) <> max(version)
UNION ALL
SELECT 'subject ' || subject || ' has steps, but is nothing that is kept here'
FROM (SELECT DISTINCT subject FROM step) steps
WHERE subject NOT IN (SELECT id FROM subject)
