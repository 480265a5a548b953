-- vi: Hiệu lực 36 tháng kể từ ngày quyết định
-- en: A certificate is valid for 36 calendar months from its decision
SELECT 'certificate ' || number || ' is valid from ' || valid_from || ' before ' || valid_before || ', decided ' || decided_on
FROM certificate
WHERE valid_from <> decided_on OR valid_before <> (decided_on + interval '36 months')::date
