-- What registration-service owns. Units, grants and policies stand in the tables of common-web.

create table producer (
    id                   uuid primary key,
    version              bigint      not null,
    kind                 text        not null,
    name                 text        not null,
    address              text        not null,
    commune_code         text        not null,
    account              text,
    representative_name  text,
    representative_phone text,
    representative_email text,
    -- Keyed hash of the identity number; the number itself is never kept.
    representative_hash  text,
    folded               text        not null,
    registered_by        text        not null,
    registered_at        timestamptz not null,
    constraint producer_kind check (kind in ('ENTERPRISE', 'COOPERATIVE', 'COOPERATIVE_GROUP', 'HOUSEHOLD_BUSINESS',
                                             'FARM', 'ASSOCIATION'))
);
create index producer_commune on producer (commune_code, id);
create index producer_account on producer (account) where account is not null;

create table product (
    id            uuid primary key,
    producer_id   uuid        not null references producer,
    name          text        not null,
    set_number    integer     not null check (set_number between 1 and 26),
    -- Given at the first submission; under a rulebook with another form the product receives a new one.
    code          text,
    code_rulebook text,
    registered_at timestamptz not null,
    constraint product_code unique (code)
);
create index product_producer on product (producer_id);

create table product_serial (
    commune_code text    not null,
    year         integer not null,
    last         integer not null,
    primary key (commune_code, year)
);

create table evidence (
    producer_id uuid        not null references producer,
    sha256      text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    media_type  text        not null,
    size        bigint      not null check (size > 0),
    file_name   text        not null,
    kind        text,
    number      text,
    issuer      text,
    issued_on   date,
    expires_on  date,
    uploaded_by text        not null,
    uploaded_at timestamptz not null,
    primary key (producer_id, sha256)
);
create index evidence_hash on evidence (sha256);

create table dossier (
    id                  uuid primary key,
    version             bigint      not null,
    state               text        not null,
    product_id          uuid        not null references product,
    subject             jsonb       not null,
    commune_code        text        not null,
    -- Set by the submission: nobody above the commune sees a draft.
    district_code       text,
    province_code       text,
    producer_account    text,
    documents           jsonb       not null,
    submission          jsonb,
    returned            jsonb       not null,
    commune_report      jsonb,
    stars               integer,
    certificate_number  text,
    folded              text        not null,
    changed_by          text        not null,
    changed_at          timestamptz not null,
    changed_why         text,
    constraint dossier_state check (state in ('DRAFT', 'SUBMITTED', 'COMMUNE_REPORTED', 'UNDER_REVIEW', 'RETURNED',
                                              'RANKED', 'FORWARDED_TO_CENTRE', 'NOT_QUALIFIED', 'DISQUALIFIED',
                                              'CERTIFIED', 'DECLINED', 'WITHDRAWN'))
);
create index dossier_commune on dossier (commune_code, id);
create index dossier_district on dossier (district_code, id);
create index dossier_province on dossier (province_code, id);
create index dossier_account on dossier (producer_account, id) where producer_account is not null;
-- A product is in one open case at a time.
create unique index dossier_open_product on dossier (product_id)
    where state in ('DRAFT', 'SUBMITTED', 'COMMUNE_REPORTED', 'UNDER_REVIEW', 'RETURNED', 'RANKED',
                    'FORWARDED_TO_CENTRE');

-- One line per version: who, when, why.
create table dossier_history (
    dossier_id uuid        not null references dossier,
    version    bigint      not null,
    action     text        not null,
    from_state text        not null,
    to_state   text        not null,
    by_person  text        not null,
    at         timestamptz not null,
    why        text,
    primary key (dossier_id, version)
);

create table backfill (
    id            uuid primary key,
    province_code text        not null,
    first_day     date        not null,
    last_day      date        not null,
    reason        text        not null,
    recorded_by   text        not null,
    recorded_at   timestamptz not null,
    check (first_day <= last_day)
);
create index backfill_province on backfill (province_code, first_day);

-- Why a grant ended at once; the grant itself stands in grant_held.
create table grant_revocation (
    grant_id uuid primary key references grant_held,
    reason   text not null
);
