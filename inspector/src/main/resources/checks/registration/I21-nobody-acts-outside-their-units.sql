-- vi: Không ai tác động lên hồ sơ ngoài đơn vị mình có quyền
-- en: Nobody acted on a dossier outside the units in which they held an office then
SELECT 'dossier ' || d.id || ': ' || h.by_person || ' took ' || h.action || ' in version ' || h.version || ' without an office'
       || ' in its units'
FROM dossier_history h
JOIN dossier d ON d.id = h.dossier_id
WHERE h.by_person IS DISTINCT FROM d.producer_account
  AND h.by_person NOT IN ('registration', 'evaluation', 'certification')
  AND NOT EXISTS (
    SELECT FROM grant_held g
    WHERE g.person = h.by_person AND g.unit_code IN (d.commune_code, d.district_code, d.province_code, '00')
      AND g.valid_from <= (h.at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date
      AND (g.valid_before IS NULL OR g.valid_before > (h.at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date))
