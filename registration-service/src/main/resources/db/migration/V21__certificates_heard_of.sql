-- What certification-service told of certificates: whether a product may be upgraded or ranked again depends on it.

create table certificate_heard (
    id           uuid primary key,
    dossier_id   uuid    not null references dossier,
    number       text    not null,
    stars        integer not null check (stars between 3 and 5),
    valid_from   date    not null,
    valid_before date    not null,
    -- Revoked or superseded: it does not come back.
    ended        boolean not null,
    check (valid_from < valid_before)
);
create index certificate_heard_dossier on certificate_heard (dossier_id);
