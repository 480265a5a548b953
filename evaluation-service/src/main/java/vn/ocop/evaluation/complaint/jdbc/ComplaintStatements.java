package vn.ocop.evaluation.complaint.jdbc;

/// The SQL of complaints.
final class ComplaintStatements {
    static final String ADD = """
            with added as (
                insert into complaint (id, version, state, review_id, unit_code, ground, text, way, received_on,
                    learned_on, officer, officer_name, accepted_on, complex, outcome, grounds, consequence, changed_by,
                    changed_by_name, changed_at, changed_why)
                values (:id, :version, :state, :review, :unit, :ground, :text, :way, :received, :learned, :officer,
                    :officerName, :accepted, :complex, :outcome, :grounds, :consequence, :by, :name, :at, :why))
            insert into complaint_history (complaint_id, version, action, to_state, by_person, by_name, at, why)
            values (:id, :version, :deed, :state, :by, :name, :at, :why)
            """;

    static final String REPLACE = """
            with changed as (
                update complaint set version = :version, state = :state, officer = :officer,
                    officer_name = :officerName, accepted_on = :accepted, complex = :complex, outcome = :outcome,
                    grounds = :grounds, consequence = :consequence, changed_by = :by, changed_by_name = :name,
                    changed_at = :at, changed_why = :why
                where id = :id and version = :version - 1
                returning id, version, state, changed_by, changed_by_name, changed_at, changed_why)
            insert into complaint_history (complaint_id, version, action, from_state, to_state, by_person, by_name, at,
                why)
            select id, version, :deed, :from, state, changed_by, changed_by_name, changed_at, changed_why from changed
            """;

    static final String SELECT = """
            select c.*, r.dossier_id, r.tier from complaint c
            join review r on r.id = c.review_id
            """;

    static final String OPEN = SELECT + """
            where c.unit_code = any(:units) and c.state in ('RECEIVED', 'ACCEPTED')
              and (cast(:since as date) is null or (c.received_on, c.id) > (:since, :after))
              and not r.recusals @> jsonb_build_array(jsonb_build_object('person', cast(:person as text)))
              and not exists (select 1 from bar b
                              where b.dossier_id = r.dossier_id and b.person = :person and b.ground <> 'ADVISED')
            order by c.received_on, c.id
            limit :rows
            """;

    static final String TOOK_PART = """
            select member from sheet where review_id = :review
            union
            select closed_by from closed_pass where review_id = :review
            union
            select seat ->> 'person'
            from closed_pass p join session s on s.id = p.session_id, jsonb_array_elements(s.seats) seat
            where p.review_id = :review and seat ->> 'position' in ('CHAIR', 'DEPUTY')
            union
            select by_person from review_history
            where review_id = :review and to_state in ('RANKED', 'NOT_QUALIFIED', 'DISQUALIFIED')
              and from_state <> to_state
            """;

    private ComplaintStatements() {}
}
