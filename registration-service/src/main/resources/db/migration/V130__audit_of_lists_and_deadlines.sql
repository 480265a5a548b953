-- What was added since is audited as the rest is.
SELECT audit('holding', '', 'dossier_id', 'number');
SELECT audit('deadline', '', 'dossier_id', 'name');
SELECT audit('participating_product', 'listed_by', 'province_code', 'year', 'product_id');
SELECT audit('dossier_submission', '', 'dossier_id', 'number');
SELECT audit('product_verdict', 'judged_by', 'id');
