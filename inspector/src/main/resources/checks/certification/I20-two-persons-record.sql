-- vi: Giấy có trước hệ thống do một người lập danh sách và một người khác xác nhận, đúng như trong danh sách
-- en: What was recorded from paper was prepared by one person and confirmed by another, as it stands on the list
SELECT 'list ' || id || ' was prepared and confirmed by ' || closed_by
FROM recording
WHERE state = 'CONFIRMED' AND closed_by = prepared_by
UNION ALL
SELECT 'paper ' || p.number || ' of list ' || r.id || ', which is ' || r.state || ', '
       || CASE WHEN c.id IS NULL THEN 'is not recorded' ELSE 'stands in the register as ' || c.number || ', recorded by ' || c.signed_by END
FROM recording_paper p
JOIN recording r ON r.id = p.recording_id
LEFT JOIN certificate c ON c.id = p.certificate_id
WHERE CASE WHEN r.state = 'CONFIRMED'
    THEN c.id IS NULL OR c.decision_id IS NOT NULL
      OR (c.number, c.stars, c.valid_before, c.signed_by) <> (p.number, p.stars, p.valid_before, r.closed_by)
    ELSE c.id IS NOT NULL END
