-- Minutes are written per session, and a product may be scored again in another one: each pass names its own.
ALTER TABLE closed_pass ADD COLUMN session_id uuid REFERENCES session;
UPDATE closed_pass p SET session_id = r.session_id FROM review r WHERE r.id = p.review_id;
ALTER TABLE closed_pass ALTER COLUMN session_id SET NOT NULL;
CREATE INDEX closed_pass_session ON closed_pass (session_id);
