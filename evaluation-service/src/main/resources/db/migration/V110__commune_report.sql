-- What the commune says of a product (Mẫu 03 of Decision 26/2026), for those who review it.
CREATE TABLE commune_report (
    dossier_id      uuid        PRIMARY KEY REFERENCES dossier,
    local_materials text        NOT NULL,
    local_labour    text        NOT NULL,
    origin_of_idea  text        NOT NULL,
    local_identity  text        NOT NULL,
    reported_by     text        NOT NULL,
    reported_at     timestamptz NOT NULL
);
SELECT audit('commune_report', 'reported_by', 'dossier_id');
