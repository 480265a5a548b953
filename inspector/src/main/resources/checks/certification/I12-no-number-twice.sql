-- vi: Không số giấy chứng nhận nào dùng hai lần, không số nào bị bỏ trống
-- en: No certificate number is used twice, and the register has no gap
SELECT 'issuer ' || issuer || ' used number ' || number || ' for ' || count(*) || ' certificates'
FROM certificate
GROUP BY issuer, number
HAVING count(*) > 1
UNION ALL
SELECT 'register of ' || issuer || ' for ' || year || ' holds ' || count(*) || ' numbers up to ' || max(number)
FROM number_register
GROUP BY issuer, year
HAVING count(*) <> max(number)
