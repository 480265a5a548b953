-- vi: Lượt chấm nào đã chốt cũng có phiếu của chủ tịch; phó chủ tịch chỉ thay khi chủ tịch không được chấm
-- en: Every closed pass counts the chair's sheet, or a deputy's where the chair was barred from the product
WITH seated AS (
  SELECT p.review_id, p.number, seat ->> 'person' AS person, seat ->> 'position' AS position
  FROM closed_pass p
  JOIN review r ON r.id = p.review_id
  JOIN dossier d ON d.id = r.dossier_id
  JOIN session n ON n.id = p.session_id
  -- Whoever was replaced for the session after the pass closed sat there still.
  CROSS JOIN LATERAL (
    SELECT seat FROM jsonb_array_elements(n.seats) seat
    UNION ALL SELECT u.replaced FROM substitution u WHERE u.session_id = n.id AND u.recorded_at > p.closed_at) seats
  WHERE seat ->> 'person' <> d.facts ->> 'registeredBy'
    AND NOT EXISTS (SELECT FROM bar b
                    WHERE b.dossier_id = d.id AND b.person = seat ->> 'person' AND b.recorded_at <= p.closed_at)
    AND NOT EXISTS (SELECT FROM jsonb_array_elements(r.recusals) recusal
                    WHERE recusal ->> 'person' = seat ->> 'person' AND (recusal ->> 'at')::timestamptz <= p.closed_at)
)
SELECT 'pass ' || p.number || ' of review ' || p.review_id || ' counts no sheet of who presided'
FROM closed_pass p
WHERE NOT EXISTS (
  SELECT FROM seated s
  JOIN jsonb_array_elements(p.judgement #> '{pass,sheets}') sheet ON sheet ->> 'member' = s.person
  WHERE (s.review_id, s.number) = (p.review_id, p.number)
    AND (s.position = 'CHAIR' OR s.position = 'DEPUTY' AND NOT EXISTS (
      SELECT FROM seated chair
      WHERE (chair.review_id, chair.number, chair.position) = (p.review_id, p.number, 'CHAIR'))))
