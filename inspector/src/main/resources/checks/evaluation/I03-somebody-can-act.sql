-- vi: Hồ sơ nào đang chờ cũng có người có thẩm quyền xử lý
-- en: Every dossier that waits, waits on a named person or on an office with an active holder
SELECT 'review ' || r.id || ' waits in ' || r.state || ' at ' || r.unit_code || ', where nobody may act'
FROM review r
WHERE r.state IN ('RECEIVED', 'UNDER_CHECK', 'SCORING', 'RESCORING', 'FORWARDED_TO_CENTRE')
  AND NOT EXISTS (
    SELECT FROM grant_acting g
    WHERE g.unit_code = r.unit_code AND NOT g.revoked
      AND g.valid_from <= current_date AND (g.valid_before IS NULL OR g.valid_before > current_date)
      AND g.role = CASE
        WHEN r.state IN ('SCORING', 'RESCORING') THEN 'COUNCIL_SECRETARY'
        WHEN r.tier = 'DISTRICT' THEN 'DISTRICT_OFFICER'
        ELSE 'PROVINCE_OFFICER' END)
