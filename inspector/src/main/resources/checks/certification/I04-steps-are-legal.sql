-- vi: Các bước của quyết định, giấy chứng nhận nối tiếp nhau
-- en: The steps of candidates, proposals, decisions and certificates follow one another
SELECT 'subject ' || subject || ' went from ' || from_state || ' in version ' || version || ', but stood in ' || before
FROM (SELECT *, lag(to_state) OVER (PARTITION BY subject ORDER BY version) AS before FROM step) steps
WHERE before IS NOT NULL AND before <> from_state
