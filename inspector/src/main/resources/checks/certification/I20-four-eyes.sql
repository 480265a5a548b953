-- vi: Người ký không trình, không soạn quyết định, không chấm điểm và không đăng ký sản phẩm nào trong đó
-- en: The signer neither proposed nor prepared the decision nor scored or registered a product on it
SELECT 'decision ' || d.number || ' was signed by ' || d.signed_by || ', who also acted on dossier ' || p.dossier_id
FROM decision d
JOIN decision_product p ON p.decision_id = d.id
JOIN proposal o ON o.id = d.proposal_id
WHERE d.state = 'SIGNED'
  AND (d.signed_by IN (d.prepared_by, o.proposed_by) OR d.signed_by = p.registered_by OR d.signed_by = ANY (p.scored_by))
