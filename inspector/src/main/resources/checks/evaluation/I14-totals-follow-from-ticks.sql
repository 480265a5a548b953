-- vi: Tổng điểm của mỗi phiếu đúng bằng tổng các ô đã chọn
-- en: A sheet's total is the sum of its ticked boxes
SELECT 'sheet ' || s.id || ' of ' || s.member || ' says ' || s.total || ', its boxes say ' || t.points
FROM sheet s
CROSS JOIN LATERAL (SELECT sum((tick ->> 'points')::int) AS points FROM jsonb_array_elements(s.ticks) tick) t
WHERE t.points IS DISTINCT FROM s.total
