-- vi: Người ký không soạn quyết định, không chấm điểm và không đăng ký sản phẩm nào trong đó
-- en: The signer neither prepared the decision nor scored or registered a product on it
SELECT 'decision ' || d.number || ' was signed by ' || d.signed_by || ', who also acted on dossier ' || p.dossier_id
FROM decision d
JOIN decision_product p ON p.decision_id = d.id
WHERE d.state = 'SIGNED'
  AND (d.signed_by = d.prepared_by OR d.signed_by = p.registered_by OR d.signed_by = ANY (p.scored_by))
