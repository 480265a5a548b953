-- vi: Người từ chối, có liên quan, đã tư vấn hoặc đã đăng ký hồ sơ không chấm điểm hồ sơ đó
-- en: Who recused, is connected, advised on or registered the dossier has no valid sheet on it
SELECT 'sheet ' || s.id || ' of ' || s.member || ' on review ' || s.review_id || ' counts, though ' || s.member || ' may not score'
FROM sheet s
JOIN review r ON r.id = s.review_id
JOIN dossier d ON d.id = r.dossier_id
WHERE s.invalidated_at IS NULL
  AND (s.member = d.facts ->> 'registeredBy'
       OR EXISTS (SELECT FROM bar b WHERE b.dossier_id = r.dossier_id AND b.person = s.member)
       OR EXISTS (SELECT FROM jsonb_array_elements(r.recusals) recusal WHERE recusal ->> 'person' = s.member))
