-- Where an office reads its mail. Producers' addresses stand with their representatives.
create table unit_contact (
    unit_code text primary key,
    email     text        not null,
    set_by    text        not null,
    set_at    timestamptz not null
);
SELECT audit('unit_contact', 'set_by', 'unit_code');

-- What was written to whom, for good; and what became of it.
create table notice (
    id         uuid primary key,
    dossier_id uuid        not null references dossier,
    kind       text        not null,
    -- Tells notices of one kind apart: each is written once to each recipient.
    occasion   text        not null,
    recipient  text        not null check (recipient in ('PRODUCER', 'UNIT')),
    unit_code  text        not null,
    email      text,
    subject    text        not null,
    body       text        not null,
    written_at timestamptz not null,
    status     text        not null
        check (status in ('WAITING', 'SENT', 'FILED', 'FAILED', 'NO_ADDRESS', 'NO_MAIL_SERVER')),
    settled_at timestamptz,
    problem    text,
    check ((status = 'WAITING') = (settled_at is null)),
    unique (dossier_id, kind, occasion, recipient, unit_code)
);
SELECT audit('notice', '', 'id');

-- What still is to be sent. Whoever takes one moves `due_at` on: nobody else takes it meanwhile, and if the taker dies
-- somebody does afterwards.
create table notice_pending (
    notice_id uuid primary key references notice,
    attempts  integer     not null default 0 check (attempts >= 0),
    due_at    timestamptz not null
);
create index notice_due on notice_pending (due_at);
