-- The producer's own ticks (Mẫu 02), and every submission as it was handed in: what a later one is compared with.

alter table dossier add column self_assessment jsonb not null default '{"ticks":{}}';

create table dossier_submission (
    dossier_id      uuid    not null references dossier,
    number          integer not null check (number > 0),
    submission      jsonb   not null,
    self_assessment jsonb   not null,
    primary key (dossier_id, number)
);
insert into dossier_submission (dossier_id, number, submission, self_assessment)
select id, (submission ->> 'number')::integer, submission, self_assessment from dossier where submission is not null;
