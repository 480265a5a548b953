-- vi: Lịch sử hồ sơ liên tục và khớp trạng thái hiện tại
-- en: A dossier's history has no gap and ends in its present state
SELECT 'dossier ' || d.id || ' is ' || d.state || ' in version ' || d.version || ', its history says '
       || coalesce(h.to_state, 'nothing')
FROM dossier d
LEFT JOIN dossier_history h ON h.dossier_id = d.id AND h.version = d.version
WHERE h.to_state IS DISTINCT FROM d.state
UNION ALL
SELECT 'dossier ' || dossier_id || ' went from ' || from_state || ' in version ' || version || ', but stood in ' || before
FROM (SELECT *, lag(to_state) OVER (PARTITION BY dossier_id ORDER BY version) AS before FROM dossier_history) steps
WHERE before IS NOT NULL AND before <> from_state
UNION ALL
SELECT 'dossier ' || dossier_id || ' has ' || count(*) || ' steps up to version ' || max(version)
FROM dossier_history
GROUP BY dossier_id
HAVING count(*) <> max(version)
