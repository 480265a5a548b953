-- What is only ever added to, and says so from now on: even the owner of the tables changes no row of it in passing, and
-- the service gets no right to.

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON decision_product
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON dossier_withdrawal
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON policy
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON signed_minutes
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
