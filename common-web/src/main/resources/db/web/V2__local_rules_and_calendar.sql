-- What a policy says beside quorum, spread and certificate; the defaults are those of policies told before.
ALTER TABLE policy
    ADD COLUMN scoring_passes          int     NOT NULL DEFAULT 0,
    ADD COLUMN nearest_box             boolean NOT NULL DEFAULT false,
    ADD COLUMN return_rounds           int     NOT NULL DEFAULT 0,
    ADD COLUMN return_lapse_days       int     NOT NULL DEFAULT 0,
    ADD COLUMN suspension_allowed      boolean NOT NULL DEFAULT true,
    ADD COLUMN near_edge_margin        int     NOT NULL DEFAULT 50,
    ADD COLUMN severity_minimum_sheets int     NOT NULL DEFAULT 10;

-- Days that an administrator set against the calendar that the services ship with.
CREATE TABLE calendar_day (
    day     date        PRIMARY KEY,
    working boolean     NOT NULL,
    name    text        NOT NULL,
    set_by  text        NOT NULL,
    set_at  timestamptz NOT NULL
);
