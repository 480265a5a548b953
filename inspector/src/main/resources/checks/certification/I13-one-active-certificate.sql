-- vi: Mỗi sản phẩm có nhiều nhất một giấy chứng nhận đang hiệu lực
-- en: A product has at most one active certificate
SELECT 'product ' || product_id || ' has ' || count(*) || ' active certificates'
FROM certificate
WHERE state IN ('ACTIVE', 'SUSPENDED', 'REVOCATION_REQUESTED')
GROUP BY product_id
HAVING count(*) > 1
