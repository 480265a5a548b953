-- vi: Lượt chấm nào đã chốt cũng đủ thành viên và không vượt độ lệch
-- en: Every closed pass had its quorum, and only a repeated one was over the spread
SELECT 'pass ' || p.number || ' of review ' || p.review_id || ' closed with ' || (p.judgement #>> '{pass,count}') || ' of '
       || (p.record ->> 'eligible') || ' members and a spread of ' || (p.judgement #>> '{pass,spread}') || ': ' || p.action
FROM closed_pass p
WHERE (p.judgement #>> '{pass,count}')::int * (p.record ->> 'quorumDenominator')::int
        < (p.record ->> 'eligible')::int * (p.record ->> 'quorumNumerator')::int
   OR (p.action <> 'ORDER_RESCORING' AND (p.judgement #>> '{pass,spread}')::int > (p.record ->> 'spreadLimit')::int)
