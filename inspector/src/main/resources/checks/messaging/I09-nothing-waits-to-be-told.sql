-- vi: Không sự kiện nào chờ gửi quá 30 giây
-- en: No event waits to be sent for more than 30 seconds
SELECT 'event ' || j.event_id || ' (' || j.type || ') waits since ' || p.since
FROM outbox_pending p
JOIN event_journal j ON j.id = p.journal_id
WHERE p.since < now() - interval '30 seconds'
