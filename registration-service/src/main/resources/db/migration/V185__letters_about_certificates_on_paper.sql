-- Letters about certificates from before the system: of these no dossier is known, only what was told when they were
-- recorded.

alter table certificate_on_paper
    add column product_code  text,
    -- Registered here only if whoever recorded the certificate knew it.
    add column producer_id   uuid,
    add column producer_name text;

alter table notice
    alter column dossier_id drop not null,
    add column certificate_id uuid references certificate_on_paper,
    add constraint notice_about check (num_nonnulls(dossier_id, certificate_id) = 1),
    add constraint notice_once_about_certificate unique (certificate_id, kind, occasion, recipient, unit_code);

-- Whom such a certificate concerns. Its producer is the one that the list named, or else the one whose dossier follows
-- the certificate.
create view paper_party as
select c.id, c.product_name, c.product_code, c.commune_code, c.lookup_code,
    coalesce(p.name, c.producer_name) as producer_name, p.representative_email as producer_email,
    p.account as producer_account
from certificate_on_paper c
join certificate_heard h on h.id = c.id
left join producer named on named.id = c.producer_id
left join product q on q.id = h.product_id
left join producer p on p.id = coalesce(named.id, q.producer_id);
