-- vi: Mỗi khiếu nại đi đúng vòng đời, lịch sử liên tục và khớp trạng thái hiện tại
-- en: Every complaint went by its lifecycle, in a history without gap that ends in its present state
SELECT 'complaint ' || c.id || ' is ' || c.state || ' in version ' || c.version || ', its history says '
       || coalesce(h.to_state, 'nothing')
FROM complaint c
LEFT JOIN complaint_history h ON h.complaint_id = c.id AND h.version = c.version
WHERE h.to_state IS DISTINCT FROM c.state
UNION ALL
SELECT 'complaint ' || complaint_id || ' went from ' || from_state || ' in version ' || version || ', but stood in ' || before
FROM (SELECT *, lag(to_state) OVER (PARTITION BY complaint_id ORDER BY version) AS before FROM complaint_history) steps
WHERE before IS NOT NULL AND before IS DISTINCT FROM from_state
UNION ALL
SELECT 'complaint ' || complaint_id || ' has ' || count(*) || ' steps up to version ' || max(version)
FROM complaint_history
GROUP BY complaint_id
HAVING count(*) <> max(version)
UNION ALL
SELECT 'complaint ' || h.complaint_id || ' went by ' || h.action || ' from ' || coalesce(h.from_state, 'nothing') || ' to '
       || h.to_state || ' in version ' || h.version || ', which is no step of its lifecycle'
FROM complaint_history h
WHERE CASE
    WHEN h.version = 1 THEN (h.action, h.to_state) <> ('LODGE', 'RECEIVED') OR h.from_state IS NOT NULL
    WHEN h.action = 'ASSIGN' THEN h.from_state IS DISTINCT FROM h.to_state
    ELSE NOT EXISTS (
      SELECT FROM jsonb_to_recordset(cast(:lifecycles AS jsonb)) AS l (lifecycle text, from_state text, action text, to_state text)
      WHERE l.lifecycle = 'complaint' AND (l.from_state, l.action, l.to_state) = (h.from_state, h.action, h.to_state))
  END
UNION ALL
SELECT 'complaint ' || c.id || ' is about a result, but review ' || r.id || ' is ' || r.state
FROM complaint c
JOIN review r ON r.id = c.review_id
WHERE r.state NOT IN ('RANKED', 'NOT_QUALIFIED', 'DISQUALIFIED')
