-- After a unit's end the one that took it over decides on what it ranked: the issuer is neither the unit nor the centre.

DROP INDEX decision_number;
CREATE UNIQUE INDEX decision_number ON decision (issuer, date_part('year', decided_on), number)
  WHERE state <> 'REJECTED' AND issuer <> '00';
