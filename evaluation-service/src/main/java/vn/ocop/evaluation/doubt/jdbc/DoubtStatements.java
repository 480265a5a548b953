package vn.ocop.evaluation.doubt.jdbc;

/// The SQL of doubts. Whoever reads for a person reads what concerns the person.
final class DoubtStatements {
    static final String ADD = """
            insert into doubt (id, review_id, pass, person, ground, stars, action, stars_without, action_without, raised_at)
            values (:id, :review, :pass, :person, :ground, :stars, :action, :starsWithout, :actionWithout, :at)
            on conflict (review_id, pass, person) do nothing
            """;

    static final String SETTLE = """
            update doubt set settled_by = :by, settled_by_name = :name, settled_at = :at, consequence = :consequence
            where id = :id and settled_at is null
            """;

    static final String SELECT = """
            select q.*, r.dossier_id, r.tier, r.unit_code, d.facts #>> '{product,code}' as product_code,
                d.facts #>> '{product,name}' as product
            from doubt q
            join review r on r.id = q.review_id
            join dossier d on d.id = r.dossier_id
            join closed_pass p on p.review_id = q.review_id and p.number = q.pass
            join session s on s.id = p.session_id
            """;

    private static final String CONCERNED = """
            where (exists (select 1 from review o where o.dossier_id = r.dossier_id
                             and (o.tier = 'DISTRICT' and o.unit_code = any(:districts)
                                  or o.tier = 'PROVINCE' and o.unit_code = any(:provinces)))
                   or r.unit_code = any(:secretaries) and s.seats @> jsonb_build_array(
                        jsonb_build_object('person', cast(:person as text), 'position', 'SECRETARY')))
              and d.facts ->> 'registeredBy' <> :person
              and not exists (select 1 from review o where o.dossier_id = r.dossier_id
                              and o.recusals @> jsonb_build_array(jsonb_build_object('person', cast(:person as text))))
              and not exists (select 1 from bar b
                              where b.dossier_id = r.dossier_id and b.person = :person and b.ground <> 'ADVISED')
            """;

    static final String LOCKED = SELECT + CONCERNED + " and q.id = :id for update of q";

    static final String OPEN = SELECT + CONCERNED + """
              and q.settled_at is null
              and (cast(:since as timestamptz) is null or (q.raised_at, q.id) > (:since, :after))
            order by q.raised_at, q.id
            limit :rows
            """;

    static final String ON = SELECT + " where q.review_id = :review order by q.raised_at, q.id";

    private DoubtStatements() {}
}
