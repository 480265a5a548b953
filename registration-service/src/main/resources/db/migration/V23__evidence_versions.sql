-- A new file of the same paper is its next version; and whether a scanner has looked at the bytes.

alter table evidence
    add column paper uuid not null default gen_random_uuid(),
    add column paper_version integer not null default 1 check (paper_version > 0),
    add column scan text not null default 'NOT_SCANNED',
    add constraint evidence_scan check (scan in ('CLEAN', 'NOT_SCANNED'));
alter table evidence alter column paper drop default;
alter table evidence alter column paper_version drop default;
alter table evidence alter column scan drop default;
create unique index evidence_paper on evidence (paper, paper_version);
