-- vi: Giấy do hệ thống cấp có hiệu lực 36 tháng kể từ ngày quyết định
-- en: A certificate issued here is valid for 36 calendar months from its decision
SELECT 'certificate ' || number || ' is valid from ' || valid_from || ' before ' || valid_before || ', decided ' || decided_on
FROM certificate
WHERE decision_id IS NOT NULL
  AND (valid_from <> decided_on OR valid_before <> (decided_on + interval '36 months')::date)
