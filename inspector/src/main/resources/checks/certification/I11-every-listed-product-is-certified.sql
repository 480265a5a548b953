-- vi: Mọi sản phẩm trong quyết định đã ký đều có đúng một giấy chứng nhận
-- en: Every product of a signed decision has exactly one certificate of it
SELECT 'decision ' || d.number || ' lists dossier ' || p.dossier_id || ', which has ' || count(c.id) || ' certificates of it'
FROM decision d
JOIN decision_product p ON p.decision_id = d.id
LEFT JOIN certificate c ON c.decision_id = d.id AND c.dossier_id = p.dossier_id
WHERE d.state = 'SIGNED'
GROUP BY d.number, p.dossier_id
HAVING count(c.id) <> 1
