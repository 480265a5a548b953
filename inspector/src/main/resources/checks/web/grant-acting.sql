WITH RECURSIVE span AS (
  SELECT code, valid_from, valid_before, successor_code,
         lead(valid_from) OVER (PARTITION BY code ORDER BY valid_from) AS next_from
  FROM unit
), passed (code, until, by_code, by_from, by_until, since) AS (
  SELECT o.code, o.next_from, s.code, s.valid_from, s.next_from, o.valid_before
  FROM span o JOIN span s ON s.code = o.successor_code
    AND o.valid_before >= s.valid_from AND (s.valid_before IS NULL OR o.valid_before < s.valid_before)
  UNION
  SELECT p.code, p.until, n.code, n.valid_from, n.next_from, greatest(p.since, s.valid_before)
  FROM passed p
  JOIN span s ON (s.code, s.valid_from) = (p.by_code, p.by_from)
  JOIN span n ON n.code = s.successor_code
    AND s.valid_before >= n.valid_from AND (n.valid_before IS NULL OR s.valid_before < n.valid_before)
)
SELECT person, role, unit_code, valid_from, valid_before, revoked, recorded_at FROM grant_held
UNION ALL
-- The offices of a unit reach what it took over, from that day on and as long as both codes mean these units.
SELECT g.person, g.role, p.code, greatest(g.valid_from, p.since), least(g.valid_before, p.until, p.by_until), g.revoked,
       g.recorded_at
FROM grant_held g JOIN passed p ON p.by_code = g.unit_code AND p.code <> g.unit_code
WHERE g.role IN ('COMMUNE_OFFICER', 'DISTRICT_OFFICER', 'PROVINCE_OFFICER', 'DECISION_PREPARER', 'DECISION_SIGNER', 'AUDITOR')
