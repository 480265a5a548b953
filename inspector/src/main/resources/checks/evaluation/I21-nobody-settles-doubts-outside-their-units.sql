-- vi: Chỉ cơ quan đã xét hồ sơ hoặc thư ký hội đồng đã quyết định mới kết luận về kết quả cần xem lại, và không ai có liên quan
-- en: Doubts were settled by an office that reviewed the dossier or the secretary of the council that decided, nobody barred
SELECT 'doubt ' || q.id || ': ' || q.settled_by || ' settled it without an office for it'
FROM doubt q
JOIN review r ON r.id = q.review_id
JOIN closed_pass p ON p.review_id = q.review_id AND p.number = q.pass
JOIN session s ON s.id = p.session_id
WHERE q.settled_at IS NOT NULL AND NOT EXISTS (
  SELECT FROM grant_acting g
  WHERE g.person = q.settled_by
    AND CASE g.role
      WHEN 'COUNCIL_SECRETARY' THEN g.unit_code = r.unit_code AND s.seats @> jsonb_build_array(
          jsonb_build_object('person', q.settled_by, 'position', 'SECRETARY'))
      WHEN 'DISTRICT_OFFICER' THEN EXISTS (
        SELECT FROM review o WHERE (o.dossier_id, o.tier, o.unit_code) = (r.dossier_id, 'DISTRICT', g.unit_code))
      WHEN 'PROVINCE_OFFICER' THEN EXISTS (
        SELECT FROM review o WHERE (o.dossier_id, o.tier, o.unit_code) = (r.dossier_id, 'PROVINCE', g.unit_code))
      ELSE false END
    AND g.valid_from <= (q.settled_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date
    AND (g.valid_before IS NULL OR g.valid_before > (q.settled_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date)
    -- A revocation acts everywhere within two seconds.
    AND NOT (g.revoked AND g.recorded_at < q.settled_at - interval '2 seconds'))
UNION ALL
SELECT 'doubt ' || q.id || ': ' || q.settled_by || ' settled it, though barred from the dossier'
FROM doubt q
JOIN review r ON r.id = q.review_id
JOIN dossier d ON d.id = r.dossier_id
WHERE q.settled_by = d.facts ->> 'registeredBy'
   OR EXISTS (SELECT FROM bar b WHERE b.dossier_id = d.id AND b.person = q.settled_by AND b.ground <> 'ADVISED'
              AND b.recorded_at < q.settled_at)
   OR EXISTS (SELECT FROM review o, jsonb_array_elements(o.recusals) recusal WHERE o.dossier_id = d.id
              AND recusal ->> 'person' = q.settled_by AND (recusal ->> 'at')::timestamptz < q.settled_at)
