-- Samples of products under review. A lot never changes; its movements are only ever added, one after the other, and
-- none leaves less than nothing.
CREATE TABLE sample_lot (
    id            uuid PRIMARY KEY,
    review_id     uuid NOT NULL REFERENCES review,
    what          text NOT NULL,
    unit          text NOT NULL,
    received_on   date NOT NULL,
    received_from text NOT NULL,
    condition     text NOT NULL,
    best_before   date CHECK (best_before >= received_on)
);
CREATE INDEX sample_lot_review ON sample_lot (review_id);

CREATE TABLE sample_movement (
    lot_id        uuid        NOT NULL REFERENCES sample_lot,
    number        integer     NOT NULL CHECK (number > 0),
    step          text        NOT NULL CHECK (step IN ('RECEIPT', 'STORAGE', 'HAND_OVER', 'ACCEPTANCE', 'REFUSAL',
                                  'TAKE_BACK', 'TAKE_OVER', 'USE')),
    used_for      text        CHECK (used_for IN ('TESTED', 'SHOWN', 'TASTED', 'RETURNED', 'SENT_ON', 'DISPOSED')),
    quantity      integer     CHECK (quantity > 0),
    balance       integer     NOT NULL CHECK (balance >= 0),
    place         text,
    keeping       text,
    receiver      text,
    receiver_name text,
    moved_by      text        NOT NULL,
    moved_by_name text        NOT NULL,
    moved_at      timestamptz NOT NULL,
    reason        text,
    PRIMARY KEY (lot_id, number),
    CHECK ((step = 'RECEIPT') = (number = 1)),
    CHECK ((step = 'USE') = (used_for IS NOT NULL)),
    CHECK ((step IN ('RECEIPT', 'USE')) = (quantity IS NOT NULL)),
    CHECK ((step IN ('RECEIPT', 'STORAGE')) = (place IS NOT NULL)),
    CHECK ((place IS NULL) = (keeping IS NULL)),
    CHECK ((step = 'HAND_OVER') = (receiver IS NOT NULL)),
    CHECK ((receiver IS NULL) = (receiver_name IS NULL))
);

SELECT audit('sample_lot', '', 'id');
SELECT audit('sample_movement', 'moved_by', 'lot_id', 'number');
