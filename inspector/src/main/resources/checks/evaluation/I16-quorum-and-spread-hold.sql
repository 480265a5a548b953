-- vi: Lượt chấm nào đã chốt cũng đủ thành viên, có chủ tịch và không vượt độ lệch
-- en: Every closed pass had its quorum with the chair, and only a repeated one was over the spread
SELECT 'pass ' || p.number || ' of review ' || p.review_id || ' closed with ' || (p.judgement #>> '{pass,count}') || ' of '
       || (p.record ->> 'eligible') || ' members and a spread of ' || (p.judgement #>> '{pass,spread}') || ': ' || p.action
FROM closed_pass p
JOIN review r ON r.id = p.review_id
JOIN session n ON n.id = r.session_id
JOIN council c ON c.id = n.council_id
WHERE (p.judgement #>> '{pass,count}')::int * (p.record ->> 'quorumDenominator')::int
        < (p.record ->> 'eligible')::int * (p.record ->> 'quorumNumerator')::int
   OR (p.action <> 'ORDER_RESCORING' AND (p.judgement #>> '{pass,spread}')::int > (p.record ->> 'spreadLimit')::int)
   OR NOT EXISTS (
        SELECT FROM jsonb_array_elements(c.seats) seat, jsonb_array_elements(p.judgement #> '{pass,sheets}') sheet
        WHERE seat ->> 'position' IN ('CHAIR', 'DEPUTY') AND seat ->> 'person' = sheet ->> 'member')
