-- vi: Mỗi khóa có đúng một câu trả lời cuối cùng, kèm dấu vết của yêu cầu
-- en: Each key has one final answer, kept with the hash of the request that it answers
SELECT 'key ' || key || ' of ' || person || ' has ' || count(*) || ' answers, with status ' || min(status)
FROM idempotency
GROUP BY person, key
HAVING count(*) <> 1 OR min(status) NOT BETWEEN 200 AND 499 OR min(request_hash) !~ '^[0-9a-f]{64}$'
