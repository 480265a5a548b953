-- vi: Không số giấy chứng nhận nào dùng hai lần
-- en: No certificate number is used twice
SELECT 'issuer ' || issuer || ' used number ' || number || ' for ' || count(*) || ' certificates'
FROM certificate
GROUP BY issuer, number
HAVING count(*) > 1
