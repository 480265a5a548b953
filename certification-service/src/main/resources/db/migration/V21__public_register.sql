-- The public register reads certificates by their decisions' dates, by product, and what happened last.
CREATE INDEX certificate_by_decision_date ON certificate (decided_on DESC, id DESC);
CREATE INDEX certificate_by_product ON certificate (product_id);
CREATE INDEX step_published ON step (at DESC, subject)
  WHERE action IN ('ISSUE', 'RECORD', 'SUSPEND', 'RESUME', 'EXTEND', 'REVOKE', 'SUPERSEDE');
