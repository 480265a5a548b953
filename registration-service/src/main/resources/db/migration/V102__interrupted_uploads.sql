-- Files that come in parts. Gone once they are whole, or a day after they began.
create table partial_upload (
    id            uuid primary key,
    producer_id   uuid        not null references producer,
    opened_by     text        not null,
    file_name     text        not null,
    declared_type text,
    size          bigint      not null check (size > 0),
    sha256        text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    received      bigint      not null default 0 check (received between 0 and size),
    opened_at     timestamptz not null,
    expires_at    timestamptz not null
);
create index partial_upload_expiry on partial_upload (expires_at);

create table upload_part (
    upload_id uuid   not null references partial_upload on delete cascade,
    "offset"  bigint not null check ("offset" >= 0),
    name      text   not null,
    primary key (upload_id, "offset")
);
