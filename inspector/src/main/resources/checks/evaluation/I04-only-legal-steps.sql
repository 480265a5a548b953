-- vi: Mỗi bước xét duyệt đều có trong vòng đời
-- en: Every step of a review is one of its tier's lifecycle; who holds it or recuses moves nothing
SELECT 'review ' || r.id || ' went by ' || h.action || ' from ' || coalesce(h.from_state, 'nothing') || ' to ' || h.to_state
       || ' in version ' || h.version || ', which is no step of its lifecycle'
FROM review_history h
JOIN review r ON r.id = h.review_id
WHERE CASE
    WHEN h.version = 1 THEN (h.action, h.to_state) <> ('RECEIVE', 'RECEIVED') OR h.from_state IS NOT NULL
    WHEN h.action IN ('CLAIM', 'RELEASE', 'REASSIGN', 'RECUSE') THEN h.from_state IS DISTINCT FROM h.to_state
    ELSE NOT EXISTS (
      SELECT FROM jsonb_to_recordset(cast(:lifecycles AS jsonb)) AS l (lifecycle text, from_state text, action text, to_state text)
      WHERE l.lifecycle = CASE r.tier WHEN 'DISTRICT' THEN 'district-review' ELSE 'provincial-ranking' END
        AND (l.from_state, l.action, l.to_state) = (h.from_state, h.action, h.to_state))
  END
