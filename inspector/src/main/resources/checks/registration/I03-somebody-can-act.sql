-- vi: Hồ sơ nào ở xã đang chờ cũng có người có thẩm quyền xử lý
-- en: Every dossier that waits on its commune waits on an office with an active holder
SELECT 'dossier ' || d.id || ' waits in ' || d.state || ' at ' || d.commune_code || ', where nobody may act'
FROM dossier d
WHERE (d.state IN ('DRAFT', 'RETURNED') OR d.state = 'SUBMITTED' AND (d.submission ->> 'communeReport')::boolean)
  AND NOT EXISTS (
    SELECT FROM grant_acting g
    WHERE g.unit_code = d.commune_code AND g.role = 'COMMUNE_OFFICER' AND NOT g.revoked
      AND g.valid_from <= current_date AND (g.valid_before IS NULL OR g.valid_before > current_date))
