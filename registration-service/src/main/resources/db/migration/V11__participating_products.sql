-- The annual list of participating products, kept and approved by the province's office.
create table participating_product (
    province_code text        not null,
    year          integer     not null check (year between 2019 and 2100),
    product_id    uuid        not null references product,
    listed_by     text        not null,
    listed_at     timestamptz not null,
    -- The paper that approved it; none while it is only proposed.
    decision      text,
    approved_by   text,
    approved_at   timestamptz,
    primary key (province_code, year, product_id),
    check ((decision is null) = (approved_by is null) and (decision is null) = (approved_at is null))
);
