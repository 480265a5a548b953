-- What is only ever added to, and says so from now on: even the owner of the tables changes no row of it in passing, and
-- the service gets no right to.

create trigger append_only before update or delete or truncate on backfill
    for each statement execute function refuse_change();
create trigger append_only before update or delete or truncate on certificate_on_paper
    for each statement execute function refuse_change();
create trigger append_only before update or delete or truncate on dossier_history
    for each statement execute function refuse_change();
create trigger append_only before update or delete or truncate on dossier_submission
    for each statement execute function refuse_change();
create trigger append_only before update or delete or truncate on grant_revocation
    for each statement execute function refuse_change();
create trigger append_only before update or delete or truncate on policy
    for each statement execute function refuse_change();
create trigger append_only before update or delete or truncate on producer_email
    for each statement execute function refuse_change();
create trigger append_only before update or delete or truncate on product_verdict
    for each statement execute function refuse_change();
