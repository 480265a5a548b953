CREATE TABLE effect (id bigint GENERATED ALWAYS AS IDENTITY, stream uuid NOT NULL, what text NOT NULL);
