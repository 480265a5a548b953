-- Products that are called nearly alike, accents aside, and what a person made of each pair.

create extension if not exists pg_trgm;

alter table product add column folded text generated always as (
    lower(translate(regexp_replace(normalize(name, NFD), '[\u0300-\u036f]', '', 'g'), 'đĐ', 'dd'))) stored;
create index product_alike on product using gin (folded gin_trgm_ops);

-- Append-only: the latest line of a pair counts. The lesser id stands first.
create table product_verdict (
    id         uuid primary key,
    product    uuid        not null references product,
    other      uuid        not null references product,
    verdict    text        not null check (verdict in ('SAME', 'DIFFERENT')),
    reason     text        not null,
    judged_by  text        not null,
    judged_at  timestamptz not null,
    check (product < other)
);
create index product_verdict_pair on product_verdict (product, other, id);
