-- vi: Mọi giấy chứng nhận cấp tại đây đều có quyết định đã ký nêu tên sản phẩm, đúng số sao
-- en: Every certificate issued here is listed in a signed decision with the same stars, and has at least three
SELECT 'certificate ' || c.number || ' carries ' || c.stars || ' stars; decision ' || coalesce(d.number, '(none)')
       || ' (' || coalesce(d.state, 'missing') || ') lists ' || coalesce(p.stars::text, 'nothing')
FROM certificate c
LEFT JOIN decision d ON d.id = c.decision_id
LEFT JOIN decision_product p ON p.decision_id = c.decision_id AND p.dossier_id = c.dossier_id
WHERE c.stars < 3
   OR (c.decision_id IS NULL) <> (c.dossier_id = c.id)
   OR (c.decision_id IS NOT NULL AND (d.state IS DISTINCT FROM 'SIGNED' OR p.stars IS DISTINCT FROM c.stars))
