-- vi: Không ai tác động ngoài đơn vị mình có quyền
-- en: Nobody took a step outside the units in which they held an office then
WITH place AS (
  SELECT dossier_id AS subject, ARRAY[unit_code, commune_code, district_code, province_code] AS units FROM candidate
  UNION ALL SELECT id, ARRAY[unit_code] FROM proposal
  UNION ALL SELECT id, ARRAY[unit_code] FROM decision
  UNION ALL SELECT id, ARRAY[unit_code, province_code] FROM certificate
)
SELECT 'subject ' || h.subject || ': ' || h.by_person || ' took ' || h.action || ' in version ' || h.version
       || ' without an office in its units'
FROM step h
JOIN place USING (subject)
WHERE h.by_person NOT IN ('registration', 'evaluation', 'certification')
  AND NOT EXISTS (
    SELECT FROM grant_held g
    WHERE g.person = h.by_person AND g.unit_code = ANY (place.units || '00'::text)
      AND g.valid_from <= (h.at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date
      AND (g.valid_before IS NULL OR g.valid_before > (h.at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date))
