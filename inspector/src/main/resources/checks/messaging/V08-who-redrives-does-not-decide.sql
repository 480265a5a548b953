-- vi: Người xử lý sự kiện lỗi không có quyền quyết định hồ sơ
-- en: Nobody who resolved a quarantined event holds an office that decides
SELECT 'quarantined event ' || q.id || ' was resolved by ' || q.resolved_by || ', who is ' || g.role || ' of ' || g.unit_code
FROM quarantine q
JOIN grant_held g ON g.person = q.resolved_by AND NOT g.revoked
WHERE g.role NOT IN ('OPERATOR', 'ADMINISTRATOR')
