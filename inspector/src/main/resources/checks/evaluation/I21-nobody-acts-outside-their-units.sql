-- vi: Không ai tác động lên hồ sơ ngoài đơn vị mình có quyền
-- en: Nobody acted on a review outside the units in which they held an office then
SELECT 'review ' || r.id || ': ' || h.by_person || ' took ' || h.action || ' in version ' || h.version || ' without an office'
       || ' in its units'
FROM review_history h
JOIN review r ON r.id = h.review_id
JOIN dossier d ON d.id = r.dossier_id
WHERE h.by_person NOT IN ('registration', 'evaluation', 'certification')
  AND NOT EXISTS (
    SELECT FROM grant_held g
    WHERE g.person = h.by_person AND g.unit_code IN (
      r.unit_code, d.facts #>> '{place,communeCode}', d.facts #>> '{place,districtCode}', '00')
      AND g.valid_from <= (h.at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date
      AND (g.valid_before IS NULL OR g.valid_before > (h.at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date))
