package vn.ocop.registration.notice.jdbc;

/// The SQL of notices.
final class NoticeStatements {
    static final String PARTIES = """
            select d.id as dossier_id, cast(null as uuid) as certificate_id, q.name as product, q.code,
                p.name as producer, p.representative_email, d.commune_code, d.district_code, d.province_code,
                cast(null as text) as lookup_code
            from dossier d join product q on q.id = d.product_id join producer p on p.id = q.producer_id
            where d.id = :dossier
            union all
            select null, id, product_name, product_code, producer_name, producer_email, commune_code, null, null,
                lookup_code
            from paper_party
            where id = :dossier
            """;

    static final String ADD = """
            with added as (
                insert into notice (id, dossier_id, certificate_id, kind, occasion, recipient, unit_code, email,
                    subject, body, written_at, status, settled_at)
                values (:id, :dossier, :certificate, :kind, :occasion, :recipient, :unit, :email, :subject, :body,
                    :written, :status, :settled)
                on conflict do nothing
                returning id, status, written_at)
            insert into notice_pending (notice_id, due_at)
            select id, written_at from added where status = 'WAITING'
            """;

    static final String SEARCH = """
            select n.* from notice n
            left join dossier d on d.id = n.dossier_id
            left join paper_party c on c.id = n.certificate_id
            where (coalesce(d.commune_code, c.commune_code) = any(:communes)
                   or d.district_code = any(:above) or d.province_code = any(:above)
                   or exists (select 1 from unit u where u.code = c.commune_code
                                and (u.parent_code = any(:above) or u.province_code = any(:above)))
                   or (coalesce(d.producer_account, c.producer_account) = :account and n.recipient = 'PRODUCER'))
              and (cast(:dossier as uuid) is null or n.dossier_id = :dossier)
              and (cast(:certificate as uuid) is null or n.certificate_id = :certificate)
              and (cast(:status as text) is null or n.status = :status)
              and (cast(:before as uuid) is null or n.id < :before)
            order by n.id desc
            limit :rows
            """;

    static final String TAKE = """
            with due as (
                select notice_id from notice_pending where due_at <= :now order by due_at limit :most
                for update skip locked),
            taken as (
                update notice_pending p set due_at = :until, attempts = p.attempts + 1
                from due where p.notice_id = due.notice_id
                returning p.notice_id, p.attempts)
            select n.id, t.attempts, n.email, n.subject, n.body
            from taken t join notice n on n.id = t.notice_id
            order by n.id
            """;

    static final String SETTLE = """
            with sent as (delete from notice_pending where notice_id = :id returning notice_id)
            update notice set status = :status, settled_at = :at from sent where id = sent.notice_id
            """;

    static final String POSTPONE = """
            with waits as (update notice_pending set due_at = :until where notice_id = :id returning notice_id)
            update notice set problem = :problem from waits
            where id = waits.notice_id and problem is distinct from :problem
            """;

    private NoticeStatements() {}
}
