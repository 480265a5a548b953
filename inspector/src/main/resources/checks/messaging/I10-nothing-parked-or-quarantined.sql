-- vi: Không sự kiện nào bị giữ lại hoặc cách ly
-- en: Nothing is parked or in quarantine
SELECT consumer || ' keeps ' || source || ' event ' || event_id || ' (' || type || ') ' || lower(state)
FROM inbox
WHERE state = 'PARKED'
UNION ALL
SELECT consumer || ' has record ' || topic || '[' || kafka_partition || ']@' || kafka_offset || ' in quarantine: ' || reason
FROM quarantine
WHERE resolved_at IS NULL
