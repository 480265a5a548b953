-- vi: Không ai nhập, giữ, chuyển hay dùng mẫu ngoài chức danh và đơn vị mình có quyền
-- en: Nobody took in, held, passed on or used samples but in an office for it in the unit of their review
SELECT 'lot ' || m.lot_id || ': ' || m.moved_by || ' took ' || m.step || ' in movement ' || m.number
       || ' without an office for it'
FROM sample_movement m
JOIN sample_lot l ON l.id = m.lot_id
JOIN review r ON r.id = l.review_id
WHERE NOT EXISTS (
  SELECT FROM grant_acting g
  WHERE g.person = m.moved_by AND g.unit_code = r.unit_code
    AND (g.role IN ('DISTRICT_OFFICER', 'PROVINCE_OFFICER', 'COUNCIL_SECRETARY')
      OR g.role = 'COUNCIL_MEMBER' AND m.step NOT IN ('RECEIPT', 'TAKE_OVER'))
    AND g.valid_from <= (m.moved_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date
    AND (g.valid_before IS NULL OR g.valid_before > (m.moved_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date)
    -- A revocation acts everywhere within two seconds.
    AND NOT (g.revoked AND g.recorded_at < m.moved_at - interval '2 seconds'))
