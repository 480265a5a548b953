-- vi: Sự kiện của mỗi hồ sơ được áp dụng theo đúng thứ tự thời gian đã gửi
-- en: Each stream's events were applied one after another, in the order in which they were told
SELECT consumer || ' applied number ' || told_seq || ' of ' || source || ' stream ' || stream || ' at ' || at
       || ', before the number ahead of it, at ' || before
FROM (SELECT *, lag(at) OVER (PARTITION BY consumer, source, stream ORDER BY told_seq) AS before
      FROM inbox WHERE state = 'APPLIED') applied
-- Clocks of two instances may differ a little.
WHERE at < before - interval '1 second'
