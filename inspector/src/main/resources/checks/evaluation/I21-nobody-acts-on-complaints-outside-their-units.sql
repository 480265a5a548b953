-- vi: Không ai tác động lên khiếu nại ngoài chức danh và đơn vị mình có quyền; người giải quyết không tham gia vào kết quả
-- en: Nobody acted on a complaint but in an office for it in its units, and nobody deals with a result they had part in
WITH acted AS (
  SELECT h.*, c.review_id, c.unit_code, r.tier, d.facts,
         CASE h.action
           WHEN 'LODGE' THEN ARRAY['COMMUNE_OFFICER', 'DISTRICT_OFFICER', 'PROVINCE_OFFICER', 'PRODUCER']
           WHEN 'ASSIGN' THEN ARRAY['DISTRICT_OFFICER', 'PROVINCE_OFFICER']
           ELSE l.roles END AS roles
  FROM complaint_history h
  JOIN complaint c ON c.id = h.complaint_id
  JOIN review r ON r.id = c.review_id
  JOIN dossier d ON d.id = r.dossier_id
  LEFT JOIN jsonb_to_recordset(cast(:lifecycles AS jsonb)) AS l (lifecycle text, from_state text, action text, roles text[])
    ON l.lifecycle = 'complaint' AND (l.from_state, l.action) = (h.from_state, h.action)
)
SELECT 'complaint ' || complaint_id || ': ' || by_person || ' took ' || action || ' in version ' || version
       || ' without an office for it'
FROM acted
WHERE NOT EXISTS (
  SELECT FROM grant_acting g
  WHERE g.person = by_person AND g.role = ANY (roles)
    AND CASE g.role
      WHEN 'COMMUNE_OFFICER' THEN g.unit_code = facts #>> '{place,communeCode}'
      WHEN 'PRODUCER' THEN by_person = facts ->> 'registeredBy'
      ELSE g.unit_code = unit_code END
    AND g.valid_from <= (acted.at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date
    AND (g.valid_before IS NULL OR g.valid_before > (acted.at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date)
    -- A revocation acts everywhere within two seconds.
    AND NOT (g.revoked AND g.recorded_at < acted.at - interval '2 seconds'))
UNION ALL
SELECT 'complaint ' || complaint_id || ': ' || by_person || ' took ' || action || ' in version ' || version
       || ', though the result is partly theirs'
FROM acted
WHERE action IN ('ACCEPT', 'REFUSE', 'EXTEND', 'SETTLE')
  AND (by_person = facts ->> 'registeredBy'
    OR EXISTS (SELECT FROM sheet s WHERE s.review_id = acted.review_id AND s.member = by_person)
    OR EXISTS (SELECT FROM closed_pass p WHERE p.review_id = acted.review_id AND p.closed_by = by_person)
    OR EXISTS (
      SELECT FROM review_history d WHERE d.review_id = acted.review_id AND d.by_person = acted.by_person
        AND d.to_state IN ('RANKED', 'NOT_QUALIFIED', 'DISQUALIFIED') AND d.from_state <> d.to_state))
