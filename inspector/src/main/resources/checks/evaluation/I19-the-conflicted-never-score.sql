-- vi: Người từ chối hoặc đã đăng ký hồ sơ không chấm điểm hồ sơ đó
-- en: Who recused or registered the dossier has no valid sheet on it
SELECT 'sheet ' || s.id || ' of ' || s.member || ' on review ' || s.review_id || ' counts, though ' || s.member || ' may not score'
FROM sheet s
JOIN review r ON r.id = s.review_id
JOIN dossier d ON d.id = r.dossier_id
WHERE s.invalidated_at IS NULL
  AND (s.member = d.facts ->> 'registeredBy'
       OR EXISTS (SELECT FROM jsonb_array_elements(r.recusals) recusal WHERE recusal ->> 'person' = s.member))
