-- vi: Mỗi giấy chứng nhận tỉnh cấp có một bản giấy; tệp còn nguyên như khi in và ký
-- en: Every certificate that a unit itself issued has its paper, and the files are as they were printed and signed
SELECT 'certificate ' || c.number || ' has no paper'
FROM certificate c
JOIN decision d ON d.id = c.decision_id AND d.issuer <> '00'
LEFT JOIN paper p ON p.subject = c.id AND p.kind = 'CERTIFICATE' AND p.decision_id = c.decision_id
WHERE p.subject IS NULL
UNION ALL
SELECT 'paper of ' || p.subject || ': the file ' || named.sha256 || ' is '
       || CASE WHEN f.sha256 IS NULL THEN 'not there' ELSE 'not what was kept' END
FROM paper p
CROSS JOIN LATERAL (VALUES (p.rendered_sha256), (p.signed_sha256)) AS named (sha256)
LEFT JOIN paper_file f ON f.sha256 = named.sha256
WHERE named.sha256 IS NOT NULL AND (f.sha256 IS NULL OR f.sha256 <> encode(sha256(f.bytes), 'hex'))
UNION ALL
SELECT 'paper of ' || p.subject || ': the signed file does not begin with its print'
FROM paper p
JOIN paper_file printed ON printed.sha256 = p.rendered_sha256
JOIN paper_file signed ON signed.sha256 = p.signed_sha256
WHERE substring(signed.bytes FOR length(printed.bytes)) <> printed.bytes
