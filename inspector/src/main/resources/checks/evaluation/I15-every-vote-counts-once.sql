-- vi: Mỗi phiếu hợp lệ được tính đúng một lần khi chốt
-- en: A closed pass counts every valid sheet, each once
SELECT 'pass ' || p.number || ' of review ' || p.review_id || ' counts ' || (p.judgement #>> '{pass,count}') || ' sheets of '
       || (p.judgement #>> '{pass,sum}') || ' points; ' || count(s.id) || ' valid sheets hold ' || coalesce(sum(s.total), 0)
FROM closed_pass p
LEFT JOIN sheet s ON s.review_id = p.review_id AND s.pass = p.number
  AND (s.invalidated_at IS NULL OR s.invalidated_at > p.closed_at)
GROUP BY p.review_id, p.number, p.judgement
HAVING count(s.id) <> (p.judgement #>> '{pass,count}')::int
    OR coalesce(sum(s.total), 0) <> (p.judgement #>> '{pass,sum}')::int
