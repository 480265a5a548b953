-- An instance of the version before does not write who proposed. As long as both run, the proposal says it.
CREATE FUNCTION decision_names_its_proposer() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.proposed_by IS NULL THEN
    NEW.proposed_by := (SELECT p.proposed_by FROM proposal p WHERE p.id = NEW.proposal_id);
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER names_its_proposer BEFORE INSERT ON decision
  FOR EACH ROW EXECUTE FUNCTION decision_names_its_proposer();
