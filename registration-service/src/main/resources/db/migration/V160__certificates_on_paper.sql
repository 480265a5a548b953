-- Certificates that were given out on paper before the system: their products may be upgraded and ranked again, though
-- no dossier of theirs is known.

alter table certificate_heard add column product_id uuid;
update certificate_heard c set product_id = d.product_id from dossier d where d.id = c.dossier_id;
alter table certificate_heard alter column product_id set not null, alter column dossier_id drop not null;
create index certificate_heard_product on certificate_heard (product_id);

create table certificate_on_paper (
    id           uuid primary key references certificate_heard,
    product_name text    not null,
    set_number   integer not null check (set_number between 1 and 26),
    commune_code text    not null,
    lookup_code  text    not null unique
);
SELECT audit('certificate_on_paper', '', 'id');
