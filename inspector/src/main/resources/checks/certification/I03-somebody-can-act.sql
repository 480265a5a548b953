-- vi: Sản phẩm, quyết định nào đang chờ cũng có người có thẩm quyền xử lý
-- en: Every ranked product, decision and list of papers that waits, waits on an office with an active holder
WITH waiting AS (
  SELECT 'product of dossier ' || dossier_id AS what, state, unit_code, 'DECISION_PREPARER' AS role
  FROM candidate WHERE state IN ('RANKED', 'PROPOSED')
  UNION ALL
  SELECT 'decision ' || id, state, unit_code, 'DECISION_SIGNER' FROM decision WHERE state = 'PREPARED'
  UNION ALL
  SELECT 'list of papers ' || id, state, unit_code, 'DECISION_SIGNER' FROM recording WHERE state = 'PREPARED'
  UNION ALL
  SELECT 'certificate ' || id, state, unit_code, 'DECISION_SIGNER' FROM certificate WHERE state = 'REVOCATION_REQUESTED'
)
SELECT what || ' waits in ' || state || ' at ' || unit_code || ', where nobody may act'
FROM waiting w
WHERE NOT EXISTS (
    SELECT FROM grant_acting g
    WHERE g.unit_code = w.unit_code AND g.role = w.role AND NOT g.revoked
      AND g.valid_from <= current_date AND (g.valid_before IS NULL OR g.valid_before > current_date))
