-- vi: Lịch sử xét duyệt liên tục và khớp trạng thái hiện tại
-- en: A review's history has no gap and ends in its present state
SELECT 'review ' || r.id || ' is ' || r.state || ' in version ' || r.version || ', its history says '
       || coalesce(h.to_state, 'nothing')
FROM review r
LEFT JOIN review_history h ON h.review_id = r.id AND h.version = r.version
WHERE h.to_state IS DISTINCT FROM r.state
UNION ALL
SELECT 'review ' || review_id || ' went from ' || from_state || ' in version ' || version || ', but stood in ' || before
FROM (SELECT *, lag(to_state) OVER (PARTITION BY review_id ORDER BY version) AS before FROM review_history) steps
WHERE before IS NOT NULL AND before <> from_state
UNION ALL
SELECT 'review ' || review_id || ' has ' || count(*) || ' steps up to version ' || max(version)
FROM review_history
GROUP BY review_id
HAVING count(*) <> max(version)
