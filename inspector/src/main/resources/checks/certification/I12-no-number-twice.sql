-- vi: Không số giấy chứng nhận nào dùng hai lần, không số nào bị bỏ trống mà không giải trình
-- en: No certificate number is used twice, and the register has no unexplained gap
SELECT 'issuer ' || issuer || ' used number ' || number || ' for ' || count(*) || ' certificates'
FROM certificate
GROUP BY issuer, number
HAVING count(*) > 1
UNION ALL
SELECT 'register of ' || h.issuer || ' for ' || h.year || ' holds ' || r.taken + g.skipped || ' numbers up to ' || h.last
FROM number_head h,
  LATERAL (SELECT count(*) AS taken FROM number_register r WHERE r.issuer = h.issuer AND r.year = h.year) r,
  LATERAL (SELECT coalesce(sum(g.last - g.first + 1), 0) AS skipped FROM number_gap g
           WHERE g.issuer = h.issuer AND g.year = h.year) g
WHERE r.taken + g.skipped <> h.last
