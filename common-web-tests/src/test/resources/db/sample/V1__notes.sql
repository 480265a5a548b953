CREATE TABLE note (
    id      uuid   PRIMARY KEY,
    text    text   NOT NULL,
    folded  text   NOT NULL,
    version bigint NOT NULL
);
