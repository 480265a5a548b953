-- Who had a dossier in hands, from when until when, and what brought it there.
create table holding (
    dossier_id uuid        not null references dossier,
    number     integer     not null,
    holder     text        not null
        check (holder in ('PRODUCER', 'COMMUNE', 'DISTRICT', 'PROVINCE', 'COMMITTEE', 'CENTRE')),
    unit_code  text        not null,
    reason     text        not null,
    held_from  timestamptz not null,
    held_until timestamptz,
    primary key (dossier_id, number)
);
create unique index holding_open on holding (dossier_id) where held_until is null;

create table deadline (
    dossier_id uuid        not null references dossier,
    name       text        not null,
    days       integer     not null check (days > 0),
    unit       text        not null check (unit in ('WORKING_DAYS', 'CALENDAR_DAYS')),
    started_on date        not null,
    stops      boolean     not null,
    due_on     date,
    stage      text        not null check (stage in ('RUNNING', 'STOPPED', 'REMINDED', 'PASSED', 'MET')),
    -- When a sweep looks at it next.
    due_at     timestamptz,
    primary key (dossier_id, name)
);
create index deadline_due on deadline (due_at) where due_at is not null;
