-- Results that a fact put in question after their pass had closed, and what people said follows.
CREATE TABLE doubt (
    id              uuid        PRIMARY KEY,
    review_id       uuid        NOT NULL,
    pass            integer     NOT NULL,
    person          text        NOT NULL,
    ground          text        NOT NULL CHECK (ground IN ('RELATION', 'SAME_REPRESENTATIVE', 'OWN_COMMUNE')),
    stars           integer     NOT NULL CHECK (stars BETWEEN 1 AND 5),
    action          text        NOT NULL,
    stars_without   integer     CHECK (stars_without BETWEEN 1 AND 5),
    action_without  text,
    raised_at       timestamptz NOT NULL,
    settled_by      text,
    settled_by_name text,
    settled_at      timestamptz,
    consequence     text,
    UNIQUE (review_id, pass, person),
    FOREIGN KEY (review_id, pass) REFERENCES closed_pass (review_id, number),
    CHECK ((stars_without IS NULL) = (action_without IS NULL)),
    CHECK (num_nulls(settled_by, settled_by_name, settled_at, consequence) IN (0, 4))
);
CREATE INDEX doubt_open ON doubt (raised_at, id) WHERE settled_at IS NULL;

SELECT audit('doubt', 'settled_by', 'id');
