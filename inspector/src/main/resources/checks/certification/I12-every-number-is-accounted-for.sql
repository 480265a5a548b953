-- vi: Mỗi số từ 1 đến số cuối thuộc về đúng một giấy chứng nhận mang số đó, hoặc đã được giải trình
-- en: Each number from 1 to the last belongs to the one certificate that bears it, or is explained
SELECT 'number ' || n || ' of ' || h.issuer || ' for ' || h.year || ' belongs to '
       || CASE WHEN taken + skipped = 0 THEN 'nothing' ELSE taken + skipped || ' certificates and gaps' END
FROM number_head h
CROSS JOIN LATERAL generate_series(1, h.last) n
CROSS JOIN LATERAL (SELECT count(*) AS taken FROM number_register r
                    WHERE r.issuer = h.issuer AND r.year = h.year AND r.number = n) r
CROSS JOIN LATERAL (SELECT count(*) AS skipped FROM number_gap g
                    WHERE g.issuer = h.issuer AND g.year = h.year AND n BETWEEN g.first AND g.last) g
WHERE taken + skipped <> 1
UNION ALL
SELECT 'number ' || r.number || ' of ' || r.issuer || ' for ' || r.year || ' is behind the last one, ' || coalesce(h.last, 0)
FROM number_register r
LEFT JOIN number_head h USING (issuer, year)
WHERE r.number > coalesce(h.last, 0)
UNION ALL
SELECT 'number ' || r.number || ' of ' || r.issuer || ' for ' || r.year || ' is registered for certificate '
       || r.certificate_id || coalesce(', which bears ' || c.number || ' of ' || c.issuer, ', which is not there')
FROM number_register r
LEFT JOIN certificate c ON c.id = r.certificate_id
WHERE c.id IS NULL OR c.issuer <> r.issuer OR date_part('year', c.decided_on) <> r.year
   OR c.number !~ ('(^|[^0-9])0*' || r.number || '([^0-9]|$)')
UNION ALL
SELECT 'certificate ' || c.number || ' of ' || c.issuer || ' has no number in the register'
FROM certificate c
WHERE c.decision_id IS NOT NULL AND c.issuer <> '00'
  AND NOT EXISTS (SELECT FROM number_register r WHERE r.certificate_id = c.id)
