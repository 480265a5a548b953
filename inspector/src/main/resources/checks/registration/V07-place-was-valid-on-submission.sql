-- vi: Hồ sơ giữ đơn vị hành chính có hiệu lực vào ngày nộp
-- en: A dossier keeps the units that were valid on the day of its submission
SELECT 'dossier ' || d.id || ' was submitted on ' || (d.submission ->> 'on') || ' in ' || code
       || ', no unit of ' || (d.submission #>> '{place,provinceCode}') || ' on that day'
FROM dossier d
CROSS JOIN LATERAL (VALUES (d.submission #>> '{place,communeCode}'), (d.submission #>> '{place,districtCode}')) place (code)
WHERE d.submission IS NOT NULL AND code IS NOT NULL
  AND NOT EXISTS (
    SELECT FROM unit u
    WHERE u.code = place.code AND u.province_code = d.submission #>> '{place,provinceCode}'
      AND u.valid_from <= (d.submission ->> 'on')::date
      AND (u.valid_before IS NULL OR u.valid_before > (d.submission ->> 'on')::date))
