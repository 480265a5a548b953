-- Changes to the data that no service would make. Each begins with its name, the table that is changed, and the
-- checks that must then say so, some with words that the violation must contain. They are made one after another.

-- STARS: certification.certificate breaks I11 certification
UPDATE certificate SET stars = 4 WHERE id = (SELECT id FROM certificate WHERE stars = 3 LIMIT 1)

-- TOLD_EVENT: evaluation.event_journal breaks I05 evaluation
UPDATE event_journal SET payload = convert_to('{}', 'UTF8') WHERE id = (SELECT max(id) FROM event_journal)

-- SHEET: evaluation.sheet breaks I14 evaluation
UPDATE sheet SET total = total - 20 WHERE id = (SELECT id FROM sheet LIMIT 1)

-- LOST_APPLICATION: registration.inbox breaks I06 registration
DELETE FROM inbox WHERE event_id = (SELECT event_id FROM inbox LIMIT 1)

-- LOST_TELLING: registration.event_journal breaks I01 registration
DELETE FROM event_journal WHERE id = (SELECT min(id) FROM event_journal WHERE stream IN (SELECT stream FROM event_journal
WHERE told_seq = 2))

-- VALIDITY: certification.certificate breaks V06 certification
UPDATE certificate SET valid_before = valid_before + 1 WHERE id = (SELECT id FROM certificate LIMIT 1)

-- STATE: registration.dossier breaks I04 registration, I05 all
UPDATE dossier SET state = 'DISQUALIFIED' WHERE id = (SELECT id FROM dossier LIMIT 1)

-- RECEIPT: evaluation.idempotency breaks I01 evaluation
UPDATE idempotency SET etag = '"99"' WHERE (person, key) IN (SELECT person, key FROM idempotency WHERE etag IS NOT NULL
LIMIT 1)

-- ANSWER: evaluation.idempotency breaks I22 evaluation
UPDATE idempotency SET request_hash = 'x' WHERE (person, key) IN (SELECT person, key FROM idempotency LIMIT 1)

-- REDIRECTED_RECEIPT: certification.idempotency breaks I02 certification
INSERT INTO idempotency SELECT person, key || '-again', request_hash, status, location, etag, body, at FROM idempotency
WHERE status = 201 AND etag = '"1"' LIMIT 1

-- ORDER: evaluation.inbox breaks I07 evaluation
UPDATE inbox SET at = at - interval '1 day' WHERE event_id = (SELECT event_id FROM inbox WHERE told_seq = 2 AND state =
'APPLIED' LIMIT 1)

-- OUTSIDER: certification.step breaks I21 certification
UPDATE step SET by_person = 'commune.09163' WHERE action = 'SIGN' AND subject = (SELECT subject FROM step WHERE action =
'SIGN' LIMIT 1)

-- RULEBOOK: certification.candidate breaks V07 all
UPDATE candidate SET rulebook = 'vn-2026' WHERE dossier_id = (SELECT dossier_id FROM candidate WHERE rulebook = 'vn-2020'
LIMIT 1)

-- SHEET_OF_ANOTHER_MEMBER: evaluation.sheet breaks I18 evaluation
UPDATE sheet SET member_name = 'Somebody Else' WHERE id = (SELECT id FROM sheet ORDER BY id DESC LIMIT 1)

-- CLOSED_PASS: evaluation.closed_pass breaks I18 evaluation
UPDATE closed_pass SET closed_by_name = 'Somebody Else' WHERE (review_id, number) = (SELECT review_id, number FROM
closed_pass LIMIT 1)

-- TOLD_AGAIN_BY_NOBODY: registration.reemission breaks I18 registration (reemission)
INSERT INTO reemission (since, before, asked_by, because, events) VALUES ('2026-01-01', '2026-01-02', 'operator', 'x', 1)

-- ATTENDANCE: evaluation.attendance_note breaks I18 evaluation
UPDATE attendance_note SET present = '{}' WHERE (session_id, version) = (SELECT session_id, version FROM attendance_note
LIMIT 1)

-- WHO_ACTED: registration.dossier_history breaks I18 registration
UPDATE dossier_history SET why = 'another reason' WHERE (dossier_id, version) = (SELECT dossier_id, version FROM
dossier_history LIMIT 1)

-- GRANT: registration.grant_held breaks I18 registration
UPDATE grant_held SET valid_from = '2019-01-01' WHERE grant_id = (SELECT grant_id FROM grant_held LIMIT 1)

-- EVENT_WITH_ITS_HASH: registration.event_journal breaks I18 registration
UPDATE event_journal SET payload = convert_to('{}', 'UTF8'), sha256 = sha256(convert_to('{}', 'UTF8')) WHERE id = (SELECT
max(id) FROM event_journal)

-- DECISION_NUMBER: certification.decision breaks I18 certification
UPDATE decision SET number = number || '-1' WHERE id = (SELECT id FROM decision LIMIT 1)

-- REVOCATION_UNDONE: certification.certificate breaks I05 certification, I18 certification
UPDATE certificate SET state = 'ACTIVE', approved_by = NULL, approved_by_name = NULL, approved_at = NULL WHERE id = (SELECT
id FROM certificate WHERE state = 'REVOKED' LIMIT 1)

-- NUMBER: certification.number_register breaks I12 certification (is behind the last one), I12 certification (belongs to nothing), I18 certification
UPDATE number_register SET number = 1000000 WHERE certificate_id = (SELECT certificate_id FROM number_register LIMIT 1)

-- CERTIFICATE_FROM_NOWHERE: certification.certificate breaks I18 certification
INSERT INTO certificate SELECT (jsonb_populate_record(c, jsonb_build_object('id', gen_random_uuid(), 'product_id',
gen_random_uuid(), 'number', 'X-1', 'lookup_code', 'AAAA-AAAA-AAAA-AAAA'))).* FROM certificate c WHERE state = 'ACTIVE'
LIMIT 1

-- MINUTES: evaluation.minutes breaks I18 evaluation
UPDATE minutes SET drafted_by = 'somebody' WHERE id = (SELECT id FROM minutes LIMIT 1)

-- HOLDER: registration.holding breaks I18 registration
UPDATE holding SET held_from = held_from - interval '3 days' WHERE (dossier_id, number) = (SELECT dossier_id, number FROM
holding LIMIT 1)

-- PUBLIC_LOG_CUT: certification.log_leaf breaks I28 certification
DELETE FROM log_leaf WHERE leaf_index = (SELECT max(leaf_index) FROM log_leaf)

-- PUBLIC_FACT: certification.log_leaf breaks I28 certification
UPDATE log_leaf SET fact = convert_to('{}', 'UTF8') WHERE leaf_index = 0

-- LEAP: registration.dossier_history breaks I04 registration (no step of its lifecycle)
UPDATE dossier_history SET action = 'CERTIFY', to_state = 'CERTIFIED' WHERE (dossier_id, version) =
(SELECT dossier_id, version FROM dossier_history WHERE from_state = 'DRAFT' AND action = 'SUBMIT' LIMIT 1)

-- STEP_CUT_OUT: registration.dossier_history breaks I04 registration (steps up to version)
DELETE FROM dossier_history WHERE (dossier_id, version) =
(SELECT dossier_id, version FROM dossier_history WHERE action = 'ADMIT' LIMIT 1)

-- REVIEW_LEAP: evaluation.review_history breaks I04 evaluation (no step of its lifecycle)
UPDATE review_history SET action = 'RANK' WHERE (review_id, version) =
(SELECT review_id, version FROM review_history WHERE action = 'START_CHECK' LIMIT 1)

-- UNTOLD_RESULT: evaluation.review breaks I05 evaluation
UPDATE review SET state = 'SCORING' WHERE id = (SELECT id FROM review WHERE state = 'RANKED' LIMIT 1)

-- COMPLAINT_LEAP: evaluation.complaint_history breaks I04 evaluation (went by SETTLE from RECEIVED)
UPDATE complaint_history SET action = 'SETTLE' WHERE (complaint_id, version) =
(SELECT complaint_id, version FROM complaint_history WHERE action = 'ACCEPT' LIMIT 1)

-- COMPLAINT_STEP_CUT_OUT: evaluation.complaint_history breaks I04 evaluation (steps up to version)
DELETE FROM complaint_history WHERE (complaint_id, version) =
(SELECT complaint_id, version FROM complaint_history WHERE action = 'ASSIGN' LIMIT 1)

-- COMPLAINT_TAKEN_BACK_BY_NOBODY: evaluation.complaint breaks I04 evaluation (its history says REFUSED)
UPDATE complaint SET state = 'WITHDRAWN' WHERE id = (SELECT id FROM complaint WHERE state = 'REFUSED' LIMIT 1)

-- COMPLAINT_SETTLED_BY_AN_OUTSIDER: evaluation.complaint_history breaks I21 evaluation (took SETTLE)
UPDATE complaint_history SET by_person = 'commune.09163' WHERE (complaint_id, version) =
(SELECT complaint_id, version FROM complaint_history WHERE action = 'SETTLE' AND from_state = 'ACCEPTED' LIMIT 1)

-- COMPLAINT_REFUSED_BY_WHO_SCORED: evaluation.complaint_history breaks I21 evaluation (the result is partly theirs)
UPDATE complaint_history h SET by_person = s.member
FROM (SELECT c.id, min(s.member) AS member FROM complaint c JOIN sheet s ON s.review_id = c.review_id GROUP BY c.id) s
WHERE s.id = h.complaint_id AND (h.complaint_id, h.version) =
(SELECT complaint_id, version FROM complaint_history WHERE action = 'REFUSE' LIMIT 1)

-- SAMPLE_MISSING: evaluation.sample_movement breaks I04 evaluation (remain)
UPDATE sample_movement SET balance = balance - 1 WHERE (lot_id, number) =
(SELECT lot_id, number FROM sample_movement WHERE step = 'USE' AND balance > 0 LIMIT 1)

-- SAMPLE_ACCEPTED_BY_ANOTHER: evaluation.sample_movement breaks I04 evaluation (out of turn)
UPDATE sample_movement SET moved_by = 'province.24' WHERE (lot_id, number) =
(SELECT lot_id, number FROM sample_movement WHERE step = 'ACCEPTANCE' LIMIT 1)

-- SAMPLE_MOVEMENT_CUT_OUT: evaluation.sample_movement breaks I04 evaluation (movements up to number)
DELETE FROM sample_movement WHERE (lot_id, number) =
(SELECT lot_id, number FROM sample_movement WHERE step = 'REFUSAL' LIMIT 1)

-- SAMPLE_RECEIVED_BY_AN_OUTSIDER: evaluation.sample_movement breaks I21 evaluation (took RECEIPT)
UPDATE sample_movement SET moved_by = 'commune.09163' WHERE (lot_id, number) =
(SELECT lot_id, number FROM sample_movement WHERE step = 'RECEIPT' LIMIT 1)

-- DOUBT_ABOUT_OTHER_STARS: evaluation.doubt breaks I04 evaluation (stars)
UPDATE doubt SET stars = stars % 5 + 1 WHERE id = (SELECT id FROM doubt LIMIT 1)

-- DOUBT_SETTLED_BY_AN_OUTSIDER: evaluation.doubt breaks I21 evaluation (settled it without an office)
UPDATE doubt SET settled_by = 'commune.07306' WHERE id = (SELECT id FROM doubt WHERE settled_at IS NOT NULL LIMIT 1)

-- DOUBT_SETTLED_BY_THE_CONNECTED: evaluation.doubt breaks I21 evaluation (barred from the dossier)
UPDATE doubt SET settled_by = person WHERE id = (SELECT id FROM doubt WHERE settled_at IS NOT NULL LIMIT 1)

-- DOUBT_ABOUT_NO_SHEET: evaluation.doubt breaks I04 evaluation (did not count in pass)
UPDATE doubt SET person = 'somebody' WHERE id = (SELECT id FROM doubt LIMIT 1)

-- CERTIFICATION_LEAP: certification.step breaks I04 certification (no step of its lifecycle)
UPDATE step SET action = 'REJECT' WHERE (subject, version) = (SELECT subject, version FROM step WHERE action = 'SIGN' LIMIT 1)

-- CERTIFICATION_STEP_CUT_OUT: certification.step breaks I04 certification (steps up to version)
DELETE FROM step WHERE (subject, version) =
(SELECT subject, version FROM step WHERE version = 2 AND action = 'PROPOSE' LIMIT 1)

-- CANDIDATE_TAKEN_BACK: certification.candidate breaks I04 certification (its history says)
UPDATE candidate SET state = 'RANKED' WHERE dossier_id = (SELECT dossier_id FROM candidate WHERE state = 'CERTIFIED' LIMIT 1)

-- CERTIFIER: certification.candidate breaks V05 certification
UPDATE candidate SET certifier = 'CENTRE' WHERE dossier_id = (SELECT dossier_id FROM candidate WHERE stars = 3 LIMIT 1)

-- COMMUNE_WITHOUT_OFFICER: registration.dossier breaks I03 registration
UPDATE dossier SET commune_code = '99999' WHERE id = (SELECT id FROM dossier WHERE state IN ('DRAFT', 'RETURNED') LIMIT 1)

-- REVIEW_NOBODY_MAY_TAKE: evaluation.review breaks I03 evaluation
UPDATE review SET unit_code = '99999' WHERE id =
(SELECT id FROM review WHERE state IN ('RECEIVED', 'UNDER_CHECK', 'SCORING', 'RESCORING') LIMIT 1)

-- PRODUCT_NOBODY_MAY_PROPOSE: certification.candidate breaks I03 certification
UPDATE candidate SET unit_code = '99999' WHERE dossier_id =
(SELECT dossier_id FROM candidate WHERE state IN ('RANKED', 'PROPOSED') LIMIT 1)

-- OTHER_NEWS: evaluation.inbox breaks I08 evaluation
UPDATE inbox SET sha256 = sha256(convert_to('another', 'UTF8')) WHERE event_id = (SELECT event_id FROM inbox LIMIT 1)

-- VOTE_LOST: evaluation.sheet breaks I15 evaluation
DELETE FROM sheet WHERE id = (SELECT s.id FROM sheet s JOIN closed_pass p ON (p.review_id, p.number) = (s.review_id, s.pass)
WHERE s.invalidated_at IS NULL ORDER BY s.id LIMIT 1)

-- QUORUM: evaluation.closed_pass breaks I16 evaluation (closed with)
UPDATE closed_pass SET record = jsonb_set(record, '{eligible}', '99') WHERE (review_id, number) =
(SELECT review_id, number FROM closed_pass LIMIT 1)

-- SPREAD: evaluation.closed_pass breaks I16 evaluation (closed with)
UPDATE closed_pass SET judgement = jsonb_set(judgement, '{pass,spread}', '50') WHERE (review_id, number) =
(SELECT review_id, number FROM closed_pass WHERE action <> 'ORDER_RESCORING' LIMIT 1)

-- DEPUTY_FOR_A_CHAIR_WHO_MAY: evaluation.session breaks I16 evaluation (counts no sheet of who presided)
UPDATE session SET seats = (
  SELECT jsonb_agg(CASE seat ->> 'position'
      WHEN 'CHAIR' THEN jsonb_set(seat, '{position}', '"DEPUTY"')
      WHEN 'SECRETARY' THEN jsonb_set(seat, '{position}', '"CHAIR"')
      ELSE seat END) FROM jsonb_array_elements(seats) seat)
WHERE id = (SELECT session_id FROM closed_pass LIMIT 1)

-- CONFLICT: evaluation.review breaks I19 evaluation
UPDATE review r SET recusals = recusals || jsonb_build_array(jsonb_build_object('person', s.member, 'reason', 'kin',
  'by', s.member, 'at', now()))
FROM (SELECT review_id, member FROM sheet WHERE invalidated_at IS NULL LIMIT 1) s WHERE r.id = s.review_id

-- SIGNER_WHO_REGISTERED: certification.decision breaks I20 certification
UPDATE decision d SET signed_by = (SELECT min(p.registered_by) FROM decision_product p WHERE p.decision_id = d.id)
WHERE id = (SELECT id FROM decision WHERE state = 'SIGNED' LIMIT 1)

-- SIGNER_WHO_SCORED: certification.decision_product breaks I20 certification
UPDATE decision_product SET scored_by = scored_by ||
(SELECT d.signed_by FROM decision d WHERE d.id = decision_id) WHERE (decision_id, dossier_id) =
(SELECT decision_id, dossier_id FROM decision_product JOIN decision d ON d.id = decision_id WHERE d.state = 'SIGNED' LIMIT 1)

-- SIGNED_BY_THE_PREPARER: certification.step breaks I21 certification
UPDATE step SET by_person = (SELECT prepared_by FROM decision d WHERE d.id = subject) WHERE (subject, version) =
(SELECT subject, version FROM step WHERE action = 'SIGN' ORDER BY subject DESC LIMIT 1)

-- OFFICE_LONG_REVOKED: evaluation.grant_held breaks I21 evaluation
UPDATE grant_held SET revoked = true, recorded_at = '2020-01-01' WHERE grant_id =
(SELECT g.grant_id FROM grant_held g JOIN review_history h ON h.by_person = g.person JOIN review r ON r.id = h.review_id
 WHERE h.action = 'ADMIT' AND g.unit_code = r.unit_code AND g.role IN ('DISTRICT_OFFICER', 'PROVINCE_OFFICER') LIMIT 1)

-- REDRIVER_WHO_DECIDES: evaluation.quarantine breaks V08 evaluation
INSERT INTO quarantine (consumer, kind, reason, topic, kafka_partition, kafka_offset, headers, payload, sha256, since,
  resolved_at, resolved_by, resolution)
SELECT 'evaluation', 'FAILED', 'a bug', 'ocop.registration', 0, 0, '{}', '', sha256(''), now(), now(), person, 'APPLIED'
FROM grant_held WHERE role = 'COUNCIL_MEMBER' AND NOT revoked LIMIT 1

-- NUMBER_OF_NOTHING: certification.number_register breaks I12 certification (belongs to nothing)
DELETE FROM number_register WHERE certificate_id = (SELECT certificate_id FROM number_register ORDER BY taken_at DESC LIMIT 1)

-- NUMBER_TWICE: certification.certificate breaks I12 certification (used number)
DO $$
DECLARE
    a certificate := (SELECT c FROM certificate c WHERE decision_id IS NOT NULL ORDER BY id LIMIT 1);
BEGIN
    ALTER TABLE certificate DROP CONSTRAINT certificate_issuer_number_key;
    UPDATE certificate SET issuer = a.issuer, number = a.number WHERE id =
        (SELECT id FROM certificate WHERE decision_id IS NOT NULL ORDER BY id DESC LIMIT 1);
END $$

-- CERTIFIED_TWICE: certification.certificate breaks I13 certification
DO $$
DECLARE
    a certificate := (SELECT c FROM certificate c WHERE state = 'ACTIVE' ORDER BY id LIMIT 1);
BEGIN
    DROP INDEX one_active_certificate;
    UPDATE certificate SET product_id = a.product_id WHERE id =
        (SELECT id FROM certificate WHERE state = 'ACTIVE' ORDER BY id DESC LIMIT 1);
END $$

-- PAPER_OF_ANOTHER: certification.paper breaks I11 certification (does not begin with its print), I18 certification
UPDATE paper p SET signed_sha256 = (SELECT max(o.signed_sha256) FROM paper o WHERE o.subject <> p.subject) WHERE subject =
(SELECT subject FROM paper WHERE kind = 'CERTIFICATE' AND signed_sha256 IS NOT NULL ORDER BY subject LIMIT 1)

-- PAPER_GONE: certification.paper breaks I11 certification (has no paper), I18 certification
DELETE FROM paper WHERE subject =
(SELECT subject FROM paper WHERE kind = 'CERTIFICATE' AND signed_sha256 IS NOT NULL ORDER BY subject DESC LIMIT 1)

-- PAPER_EDITED: certification.paper_file breaks I11 certification (not what was kept)
DO $$
BEGIN
    ALTER TABLE paper_file DROP CONSTRAINT paper_file_check;
    UPDATE paper_file SET bytes = set_byte(bytes, 3000, 255 - get_byte(bytes, 3000)) WHERE sha256 =
        (SELECT rendered_sha256 FROM paper WHERE rendered_sha256 IS NOT NULL ORDER BY ordered_at LIMIT 1);
END $$

-- AUDIT_ENTRY_GONE: certification.audit_entry breaks I18 certification
DELETE FROM audit_entry WHERE number = (SELECT min(number) FROM audit_entry)

-- AUDIT_ENTRY_OF_ANOTHER: registration.audit_entry breaks I18 registration
UPDATE audit_entry SET by_person = 'somebody' WHERE number = (SELECT min(number) FROM audit_entry)

-- AUDIT_CHAIN_HASHED_ANEW: evaluation.audit_entry breaks I18 evaluation
DO $$
DECLARE
    c smallint := (SELECT chain FROM audit_entry ORDER BY number LIMIT 1);
    h bytea := sha256(convert_to('ocop audit chain ' || c, 'UTF8'));
    e audit_entry;
BEGIN
    UPDATE audit_entry SET by_person = 'somebody' WHERE chain = c AND seq = 1;
    FOR e IN SELECT * FROM audit_entry WHERE chain = c ORDER BY seq LOOP
        h := sha256(h || convert_to(concat_ws(E'\n', e.chain, e.seq, e.number, (extract(epoch FROM e.at) * 1000000)::bigint, e.what, e.key, e.act, coalesce(e.by_person, ''), encode(e.digest, 'hex')), 'UTF8'));
        UPDATE audit_entry SET hash = h WHERE chain = c AND seq = e.seq;
    END LOOP;
    UPDATE chain_head SET hash = h WHERE chain = c;
END $$

-- AUDIT_TAIL_CUT_OFF: registration.audit_entry breaks I18 registration
DO $$
DECLARE
    c smallint := (SELECT chain FROM audit_entry GROUP BY chain HAVING count(*) > 3 LIMIT 1);
BEGIN
    DELETE FROM audit_entry WHERE chain = c AND seq > 1;
    UPDATE chain_head SET (seq, hash) = (SELECT seq, hash FROM audit_entry WHERE chain = c) WHERE chain = c;
END $$

-- CHECKPOINT: certification.checkpoint breaks I18 certification
UPDATE checkpoint SET jws = (SELECT jws FROM checkpoint ORDER BY number DESC LIMIT 1) WHERE number = 1
