-- vi: Không ai tác động ngoài chức danh và đơn vị mình có quyền
-- en: Nobody took a step but in an office for that action in its units, held then and not revoked
WITH subject AS (
  SELECT dossier_id AS id, 'candidate' AS kind, ARRAY[unit_code, commune_code, district_code, province_code] AS units FROM candidate
  UNION ALL SELECT id, 'proposal', ARRAY[unit_code] FROM proposal
  UNION ALL SELECT id, 'decision', ARRAY[unit_code] FROM decision
  UNION ALL SELECT id, 'certificate', ARRAY[unit_code, province_code] FROM certificate
  UNION ALL SELECT id, 'inspection', ARRAY[unit_code] FROM inspection
  UNION ALL SELECT id, 'misuse-report', ARRAY[unit_code] FROM misuse_report
  UNION ALL SELECT id, 'recording', ARRAY[unit_code] FROM recording
), acted AS (
  SELECT s.kind, s.id, s.units, h.version, h.action, h.by_person, h.at,
         CASE s.kind || ' ' || h.action
           WHEN 'candidate RANK' THEN ARRAY['SYSTEM']
           WHEN 'proposal PROPOSE' THEN ARRAY['DECISION_PREPARER']
           WHEN 'decision PREPARE' THEN ARRAY['DECISION_PREPARER']
           WHEN 'recording PREPARE' THEN ARRAY['DECISION_PREPARER']
           -- Before two persons were asked, the preparer alone.
           WHEN 'certificate RECORD' THEN CASE WHEN EXISTS (SELECT FROM recording_paper WHERE certificate_id = s.id)
             THEN ARRAY['DECISION_SIGNER'] ELSE ARRAY['DECISION_PREPARER'] END
           WHEN 'certificate ISSUE' THEN ARRAY['DECISION_SIGNER']
           ELSE l.roles END AS roles
  FROM step h
  JOIN subject s ON s.id = h.subject
  LEFT JOIN jsonb_to_recordset(cast(:lifecycles AS jsonb)) AS l (lifecycle text, from_state text, action text, roles text[])
    ON l.lifecycle = s.kind AND (l.from_state, l.action) = (h.from_state, h.action)
)
SELECT kind || ' ' || id || ': ' || by_person || ' took ' || action || ' in version ' || version || ' without an office for it'
FROM acted
WHERE CASE
    WHEN by_person IN ('registration', 'evaluation', 'certification') THEN 'SYSTEM' <> ALL (roles)
    -- Anybody may report misuse, and do nothing else.
    WHEN by_person = 'public' THEN (kind, action) <> ('misuse-report', 'REPORT')
    -- What mirrors another service's news is the act of whoever acted there.
    ELSE NOT EXISTS (
      SELECT FROM grant_acting g
      WHERE g.person = by_person AND g.unit_code = ANY (units || '00'::text) AND (roles IS NULL OR g.role = ANY (roles) OR 'SYSTEM' = ANY (roles))
        AND g.valid_from <= (acted.at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date
        AND (g.valid_before IS NULL OR g.valid_before > (acted.at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date)
        -- A revocation acts everywhere within two seconds.
        AND NOT (g.revoked AND g.recorded_at < acted.at - interval '2 seconds'))
  END
