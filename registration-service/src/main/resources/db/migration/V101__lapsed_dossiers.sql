-- A case may end with a deadline.
alter table dossier drop constraint dossier_state;
alter table dossier add constraint dossier_state
    check (state in ('DRAFT', 'SUBMITTED', 'COMMUNE_REPORTED', 'UNDER_REVIEW', 'RETURNED', 'RANKED',
                     'FORWARDED_TO_CENTRE', 'NOT_QUALIFIED', 'DISQUALIFIED', 'CERTIFIED', 'DECLINED', 'WITHDRAWN',
                     'LAPSED'));
