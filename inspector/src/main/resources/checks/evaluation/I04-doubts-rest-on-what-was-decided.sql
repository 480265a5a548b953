-- vi: Mỗi kết quả cần xem lại dựa trên lượt chấm đã quyết định và phiếu đã được tính; chỉ được kết luận sau khi phát sinh
-- en: Every doubt rests on a pass that decided and a sheet that counted in it, and was settled after it was raised
SELECT 'doubt ' || q.id || ' says ' || q.action || ' with ' || q.stars || ' stars, but pass ' || q.pass || ' of review '
       || q.review_id || ' decided ' || p.action || ' with ' || (p.judgement ->> 'stars')
FROM doubt q
JOIN closed_pass p ON p.review_id = q.review_id AND p.number = q.pass
WHERE p.action NOT IN ('PASS_ON', 'NOT_QUALIFY', 'RANK', 'FORWARD')
   OR q.action <> p.action OR q.stars <> (p.judgement ->> 'stars')::integer
UNION ALL
SELECT 'doubt ' || q.id || ' is about the sheet of ' || q.person || ', which did not count in pass ' || q.pass
       || ' of review ' || q.review_id
FROM doubt q
JOIN closed_pass p ON p.review_id = q.review_id AND p.number = q.pass
WHERE NOT EXISTS (
    SELECT FROM jsonb_array_elements(p.judgement #> '{pass,sheets}') counted WHERE counted ->> 'member' = q.person)
UNION ALL
SELECT 'doubt ' || id || ' was settled before it was raised' FROM doubt WHERE settled_at < raised_at
