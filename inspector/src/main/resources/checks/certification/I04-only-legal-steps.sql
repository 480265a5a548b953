-- vi: Mỗi bước của sản phẩm, tờ trình, quyết định, giấy chứng nhận, hậu kiểm đều có trong vòng đời
-- en: Every step of a product, proposal, decision, certificate, inspection, report or recording is one of its lifecycle
WITH subject AS (
  SELECT dossier_id AS id, 'candidate' AS kind, ARRAY['RANK'] AS first FROM candidate
  UNION ALL SELECT id, 'proposal', ARRAY['PROPOSE'] FROM proposal
  UNION ALL SELECT id, 'decision', ARRAY['PREPARE'] FROM decision
  UNION ALL SELECT id, 'certificate', ARRAY['ISSUE', 'RECORD'] FROM certificate
  UNION ALL SELECT id, 'inspection', ARRAY['PLAN'] FROM inspection
  UNION ALL SELECT id, 'misuse-report', ARRAY['REPORT'] FROM misuse_report
  UNION ALL SELECT id, 'recording', ARRAY['PREPARE'] FROM recording
), legal AS (
  SELECT * FROM jsonb_to_recordset(cast(:lifecycles AS jsonb))
    AS l (lifecycle text, initial text, from_state text, action text, to_state text)
)
SELECT s.kind || ' ' || s.id || ' went by ' || h.action || ' from ' || coalesce(h.from_state, 'nothing') || ' to '
       || h.to_state || ' in version ' || h.version || ', which is no step of its lifecycle'
FROM step h
JOIN subject s ON s.id = h.subject
WHERE CASE
    WHEN h.version = 1 THEN h.from_state IS NOT NULL OR h.action <> ALL (s.first)
      OR NOT EXISTS (SELECT FROM legal l WHERE l.lifecycle = s.kind AND l.initial = h.to_state)
    ELSE NOT EXISTS (
      SELECT FROM legal l
      WHERE l.lifecycle = s.kind AND (l.from_state, l.action, l.to_state) = (h.from_state, h.action, h.to_state))
  END
