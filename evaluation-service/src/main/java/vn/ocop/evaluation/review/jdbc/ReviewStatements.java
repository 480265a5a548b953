package vn.ocop.evaluation.review.jdbc;

/// The SQL of reviews. Whoever reads for a person reads within the person's units.
final class ReviewStatements {
    static final String SELECT = """
            select r.*, d.facts, d.documents, s.version as session_version, s.round_id, s.held_on, s.present,
                s.council_id, s.seats, c.version as council_version, c.decision_number, c.decided_on, c.issued_by,
                c.in_force_from, c.in_force_until,
                (select coalesce(jsonb_agg(jsonb_build_object('person', b.person, 'ground', b.ground)), '[]')
                 from bar b where b.dossier_id = r.dossier_id) as bars
            from review r
            join dossier d on d.id = r.dossier_id
            left join session s on s.id = r.session_id
            left join council c on c.id = s.council_id
            """;

    static final String CONCERNING = SELECT + """
            where r.id = :id
              and (r.unit_code = any(:units)
                   or d.facts #>> '{place,communeCode}' = any(:communes)
                   or d.facts ->> 'registeredBy' = :person)
            """;

    static final String ADD = """
            with added as (
                insert into review (id, version, state, dossier_id, tier, unit_code, claimed_by, claimed_name,
                    waiting_since, session_id, pass, findings, recusals, changed_by, changed_by_name, changed_at,
                    changed_why)
                values (:id, :version, :state, :dossier, :tier, :unit, :holder, :holderName, :since, :session, :pass,
                    cast(:findings as jsonb), cast(:recusals as jsonb), :by, :name, :at, :why))
            insert into review_history (review_id, version, action, to_state, by_person, by_name, at, why)
            values (:id, :version, :deed, :state, :by, :name, :at, :why)
            """;

    static final String REPLACE = """
            with changed as (
                update review set version = :version, state = :state, claimed_by = :holder,
                    claimed_name = :holderName, waiting_since = :since, session_id = :session, pass = :pass,
                    findings = cast(:findings as jsonb), recusals = cast(:recusals as jsonb), changed_by = :by,
                    changed_by_name = :name, changed_at = :at, changed_why = :why
                where id = :id and version = :version - 1
                returning id, version, state, changed_by, changed_by_name, changed_at, changed_why)
            insert into review_history (review_id, version, action, from_state, to_state, by_person, by_name, at, why)
            select id, version, :deed, :from, state, changed_by, changed_by_name, changed_at, changed_why from changed
            """;

    static final String SEARCH = SELECT + """
            where r.unit_code = any(:units)
              and (cast(:dossier as uuid) is null or r.dossier_id = :dossier)
              and (cast(:state as text) is null or r.state = :state)
              and (cast(:before as uuid) is null or r.id < :before)
              and d.facts ->> 'registeredBy' <> :person
              and not r.recusals @> jsonb_build_array(jsonb_build_object('person', cast(:person as text)))
              and not exists (select 1 from bar b
                              where b.dossier_id = r.dossier_id and b.person = :person and b.ground <> 'ADVISED')
            order by r.id desc
            limit :rows
            """;

    static final String WAITING = SELECT + """
            where (
                (r.state in ('RECEIVED', 'UNDER_CHECK', 'FORWARDED_TO_CENTRE')
                    and (r.tier = 'DISTRICT' and r.unit_code = any(:districts)
                        or r.tier = 'PROVINCE' and r.unit_code = any(:provinces)))
                or (r.state in ('SCORING', 'RESCORING') and r.unit_code = any(:secretaries)
                    and s.seats @> jsonb_build_array(
                        jsonb_build_object('person', cast(:person as text), 'position', 'SECRETARY')))
                or (r.state in ('SCORING', 'RESCORING') and r.unit_code = any(:members)
                    and (cast(:person as text) = any(s.present)
                         or d.facts ->> 'kind' = 'RE_RANKING' and d.facts ->> 'rulebook' = any(:inWriting))
                    and d.facts ->> 'registeredBy' <> :person
                    and not exists (select 1 from bar b where b.dossier_id = r.dossier_id and b.person = :person)
                    and exists (select 1 from jsonb_array_elements(s.seats) seat
                                where seat ->> 'person' = :person and seat ->> 'position' in ('CHAIR', 'DEPUTY', 'MEMBER'))
                    and not exists (select 1 from sheet t
                                    where t.review_id = r.id and t.pass = r.pass and t.member = :person)))
              and not r.recusals @> jsonb_build_array(jsonb_build_object('person', cast(:person as text)))
              and not exists (select 1 from bar b
                              where b.dossier_id = r.dossier_id and b.person = :person and b.ground <> 'ADVISED')
              and (cast(:state as text) is null or r.state = :state)
              and (cast(:tier as text) is null or r.tier = :tier)
              and (cast(:since as timestamptz) is null or (r.waiting_since, r.id) > (:since, :after))
            order by r.waiting_since, r.id
            limit :rows
            """;

    /// Keeps the seats and the attendance of a review's session as they are.
    static final String HOLD_SESSION = """
            select s.id from session s where s.id = (select r.session_id from review r where r.id = :id) for share
            """;

    static final String HEARD = SELECT + """
            where r.session_id = :session
               or exists (select 1 from closed_pass p where p.review_id = r.id and p.session_id = :session)
            order by d.facts -> 'product' ->> 'code', r.id
            """;

    private ReviewStatements() {}
}
