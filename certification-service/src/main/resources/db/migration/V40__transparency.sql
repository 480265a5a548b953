-- The transparency log: public facts about certificates in a Merkle tree (RFC 9162) that only grows.

-- Told by the transactions that change certificates; waits here until the log takes it in. Never a lock between them.
CREATE TABLE log_pending (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  certificate_id uuid NOT NULL,
  certificate_version bigint NOT NULL,
  fact bytea NOT NULL
);

CREATE TABLE log_leaf (
  leaf_index bigint PRIMARY KEY CHECK (leaf_index >= 0),
  certificate_id uuid NOT NULL,
  certificate_version bigint NOT NULL,
  fact bytea NOT NULL,
  entered_at timestamptz NOT NULL,
  UNIQUE (certificate_id, certificate_version)
);

-- The hashes of all whole subtrees: level 0 are the leaves, `position` counts from the left.
CREATE TABLE log_node (
  level smallint NOT NULL CHECK (level >= 0),
  position bigint NOT NULL CHECK (position >= 0),
  hash bytea NOT NULL CHECK (length(hash) = 32),
  PRIMARY KEY (level, position)
);

CREATE TABLE log_checkpoint (
  size bigint PRIMARY KEY CHECK (size > 0),
  root bytea NOT NULL CHECK (length(root) = 32),
  note text NOT NULL,
  signed_at timestamptz NOT NULL
);

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON log_leaf
  FOR EACH STATEMENT EXECUTE FUNCTION certification_is_append_only();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON log_node
  FOR EACH STATEMENT EXECUTE FUNCTION certification_is_append_only();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON log_checkpoint
  FOR EACH STATEMENT EXECUTE FUNCTION certification_is_append_only();
