package vn.ocop.registration.dossier.jdbc;

/// The SQL of dossiers. Whoever reads for a person reads within the person's scope.
final class DossierStatements {
    /// Drafts are seen within the commune only: they have no district and province yet.
    static final String IN_SCOPE = """
            (commune_code = any(:communes) or district_code = any(:above) or province_code = any(:above)
             or producer_account = :account)
            """;

    static final String ADD = """
            with added as (
                insert into dossier (id, version, state, product_id, subject, commune_code, district_code,
                    province_code, producer_account, documents, submission, returned, commune_report,
                    self_assessment, stars, certificate_number, folded, changed_by, changed_at, changed_why)
                values (:id, :version, :state, :product, cast(:subject as jsonb), :commune, :district,
                    :province, :account, cast(:documents as jsonb), cast(:submission as jsonb),
                    cast(:returned as jsonb), cast(:report as jsonb),
                    cast(:assessment as jsonb), :stars, :certificate, :folded, :by, :at, :why)
                returning id, version, state, changed_by, changed_at, changed_why)
            insert into dossier_history (dossier_id, version, action, from_state, to_state, by_person, at, why)
            select id, version, :deed, :from, state, changed_by, changed_at, changed_why from added
            """;

    static final String REPLACE = """
            with changed as (
                update dossier set version = :version, state = :state, district_code = :district,
                    province_code = :province, documents = cast(:documents as jsonb),
                    submission = cast(:submission as jsonb), returned = cast(:returned as jsonb),
                    commune_report = cast(:report as jsonb),
                    self_assessment = cast(:assessment as jsonb), stars = :stars, certificate_number = :certificate,
                    folded = :folded, changed_by = :by, changed_at = :at, changed_why = :why
                where id = :id and version = :version - 1
                returning id, version, state, changed_by, changed_at, changed_why)
            insert into dossier_history (dossier_id, version, action, from_state, to_state, by_person, at, why)
            select id, version, :deed, :from, state, changed_by, changed_at, changed_why from changed
            """;

    static final String SEARCH = """
            select * from dossier
            where %s
              and (cast(:state as text) is null or state = :state)
              and (cast(:commune as text) is null or commune_code = :commune)
              and (cast(:words as text) is null or folded like :words)
              and (cast(:before as uuid) is null or id < :before)
            order by id desc
            limit :rows
            """.formatted(IN_SCOPE);

    static final String HISTORY = """
            select h.*, coalesce(
                (select g.name from grant_held g where g.person = h.by_person order by g.recorded_at desc limit 1),
                h.by_person) as name
            from dossier_history h
            where h.dossier_id = :id
            order by h.version
            """;

    private DossierStatements() {}
}
