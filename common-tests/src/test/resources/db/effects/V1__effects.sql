CREATE TABLE effect (id bigserial, stream uuid NOT NULL, what text NOT NULL);
