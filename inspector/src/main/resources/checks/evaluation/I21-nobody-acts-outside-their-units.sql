-- vi: Không ai tác động lên hồ sơ ngoài chức danh và đơn vị mình có quyền
-- en: Nobody acted on a review but in an office for that action in its units, held then and not revoked
WITH acted AS (
  SELECT r.id, ARRAY[r.unit_code, d.facts #>> '{place,communeCode}', d.facts #>> '{place,districtCode}', '00'] AS units,
         h.version, h.action, h.by_person, h.at, l.roles
  FROM review_history h
  JOIN review r ON r.id = h.review_id
  JOIN dossier d ON d.id = r.dossier_id
  -- Of what is no row of the lifecycle (claiming, recusing), any office of the unit will do.
  LEFT JOIN jsonb_to_recordset(cast(:lifecycles AS jsonb)) AS l (lifecycle text, from_state text, action text, roles text[])
    ON l.lifecycle = CASE r.tier WHEN 'DISTRICT' THEN 'district-review' ELSE 'provincial-ranking' END
      AND (l.from_state, l.action) = (h.from_state, h.action)
)
SELECT 'review ' || id || ': ' || by_person || ' took ' || action || ' in version ' || version || ' without an office for it'
FROM acted
WHERE CASE
    WHEN by_person IN ('registration', 'evaluation', 'certification') THEN 'SYSTEM' <> ALL (roles)
    -- What mirrors another service's news is the act of whoever acted there.
    ELSE NOT EXISTS (
      SELECT FROM grant_acting g
      WHERE g.person = by_person AND g.unit_code = ANY (units) AND (roles IS NULL OR g.role = ANY (roles) OR 'SYSTEM' = ANY (roles))
        AND g.valid_from <= (acted.at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date
        AND (g.valid_before IS NULL OR g.valid_before > (acted.at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date)
        -- A revocation acts everywhere within two seconds.
        AND NOT (g.revoked AND g.recorded_at < acted.at - interval '2 seconds'))
  END
