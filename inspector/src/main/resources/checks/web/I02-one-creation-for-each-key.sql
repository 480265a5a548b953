-- vi: Mỗi khóa chỉ tạo một bản ghi, không bản ghi nào được tạo hai lần
-- en: Each key created one thing, and nothing was created under two keys of one person
SELECT count(*) || ' keys of ' || person || ' created ' || location
FROM idempotency
WHERE status = 201 AND etag = '"1"'
GROUP BY person, location
HAVING count(*) > 1
