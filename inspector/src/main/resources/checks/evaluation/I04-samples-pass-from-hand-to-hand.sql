-- vi: Mẫu sản phẩm đi từ tay người này sang tay người kia không đứt đoạn, số còn lại đúng với đã nhập và đã dùng
-- en: Samples passed from hand to hand without a gap, and what is left is what came in less what was used
WITH moved AS (
  SELECT m.*,
         lag(m.step) OVER chain AS last_step,
         lag(m.receiver) OVER chain AS awaited,
         coalesce(lag(m.balance) OVER chain, 0)
           + CASE WHEN m.step = 'RECEIPT' THEN m.quantity WHEN m.used_for <> 'SHOWN' THEN -m.quantity ELSE 0 END AS left_over,
         (SELECT h.moved_by FROM sample_movement h
          WHERE h.lot_id = m.lot_id AND h.number < m.number AND h.step IN ('RECEIPT', 'ACCEPTANCE', 'TAKE_OVER')
          ORDER BY h.number DESC LIMIT 1) AS holder
  FROM sample_movement m
  WINDOW chain AS (PARTITION BY m.lot_id ORDER BY m.number)
)
SELECT 'lot ' || lot_id || ' has ' || balance || ' left after ' || step || ' in movement ' || number || ', but ' || left_over
       || ' remain'
FROM moved
WHERE balance <> left_over
UNION ALL
SELECT 'lot ' || lot_id || ': ' || moved_by || ' took ' || step || ' in movement ' || number || ' out of turn: '
       || coalesce(holder, 'nobody') || ' held it, ' || coalesce(awaited, 'nobody') || ' was awaited'
FROM moved
WHERE NOT CASE step
    WHEN 'RECEIPT' THEN number = 1
    WHEN 'ACCEPTANCE' THEN coalesce(moved_by = awaited, false)
    WHEN 'REFUSAL' THEN coalesce(moved_by = awaited, false)
    WHEN 'TAKE_BACK' THEN coalesce(moved_by = holder, false) AND awaited IS NOT NULL
    WHEN 'TAKE_OVER' THEN moved_by IS DISTINCT FROM holder
    ELSE coalesce(moved_by = holder, false) AND awaited IS NULL
  END
UNION ALL
SELECT 'lot ' || l.id || ' has ' || count(m.number) || ' movements up to number ' || coalesce(max(m.number), 0)
FROM sample_lot l
LEFT JOIN sample_movement m ON m.lot_id = l.id
GROUP BY l.id
HAVING count(m.number) = 0 OR count(m.number) <> max(m.number)
