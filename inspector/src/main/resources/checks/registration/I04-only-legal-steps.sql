-- vi: Mỗi bước của hồ sơ đều có trong vòng đời
-- en: Every step of a dossier is one of its lifecycle; its contents change only while it is in the commune's hands
SELECT 'dossier ' || h.dossier_id || ' went by ' || h.action || ' from ' || h.from_state || ' to ' || h.to_state
       || ' in version ' || h.version || ', which is no step of its lifecycle'
FROM dossier_history h
WHERE CASE
    WHEN h.version = 1 THEN (h.action, h.to_state) <> ('DRAFT', 'DRAFT')
    WHEN h.action IN ('MEND', 'ASSESS') THEN h.from_state <> h.to_state OR h.to_state NOT IN ('DRAFT', 'RETURNED')
    ELSE NOT EXISTS (
      SELECT FROM jsonb_to_recordset(cast(:lifecycles AS jsonb)) AS l (lifecycle text, from_state text, action text, to_state text)
      WHERE l.lifecycle = 'dossier' AND (l.from_state, l.action, l.to_state) = (h.from_state, h.action, h.to_state))
  END
