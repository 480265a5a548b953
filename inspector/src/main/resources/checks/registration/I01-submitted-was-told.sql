-- vi: Mọi hồ sơ đã nộp đều đã được thông báo
-- en: Every submitted dossier was told
SELECT 'dossier ' || d.id || ' is ' || d.state || ', but its submission was never told'
FROM dossier d
WHERE d.state NOT IN ('DRAFT', 'WITHDRAWN')
  AND NOT EXISTS (SELECT FROM event_journal j WHERE j.stream = d.id AND j.type = 'ocop.dossier.submitted.v1')
