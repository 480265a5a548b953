-- Who is connected with which producer, as registration told it.
CREATE TABLE relation (
    id                  uuid        PRIMARY KEY,
    producer_id         text        NOT NULL,
    representative_hash text,
    person              text        NOT NULL,
    kind                text        NOT NULL,
    ended               boolean     NOT NULL,
    recorded_by         text        NOT NULL,
    recorded_at         timestamptz NOT NULL
);
CREATE INDEX relation_producer ON relation (producer_id);
CREATE INDEX relation_representative ON relation (representative_hash);
CREATE INDEX dossier_producer ON dossier ((facts #>> '{producer,id,value}'));
CREATE INDEX dossier_representative ON dossier ((facts #>> '{producer,representativeHash}'));
CREATE INDEX dossier_commune ON dossier ((facts #>> '{place,communeCode}'));

SELECT audit('relation', 'recorded_by', 'id');
