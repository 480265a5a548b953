-- Who took over whose place, on a day. A unit's span passes to the span of its successor that held on the day of the
-- change; what the office of a code reaches is what passed to the unit that bears the code on the day. A unit that was
-- divided has no successor on record: nobody reaches it.

CREATE INDEX unit_successor ON unit (successor_code) WHERE successor_code IS NOT NULL;

-- The codes of the units that the bearer of this code had taken over by the day, itself left out.
CREATE FUNCTION units_taken_over_by(office text, on_day date) RETURNS SETOF text LANGUAGE sql STABLE AS $$
    WITH RECURSIVE reached (code, valid_from, valid_before) AS (
        SELECT u.code, u.valid_from, u.valid_before FROM unit u
        WHERE u.code = office
          AND u.valid_from = (SELECT max(n.valid_from) FROM unit n WHERE n.code = office AND n.valid_from <= on_day)
        UNION
        SELECT o.code, o.valid_from, o.valid_before FROM reached r
        JOIN unit o ON o.successor_code = r.code AND o.valid_before <= on_day
          AND o.valid_before >= r.valid_from AND (r.valid_before IS NULL OR o.valid_before < r.valid_before))
    SELECT DISTINCT r.code FROM reached r
    WHERE r.code <> office
      -- A code that another unit bears since then means that one.
      AND r.valid_from = (SELECT max(n.valid_from) FROM unit n WHERE n.code = r.code AND n.valid_from <= on_day)
$$;

-- The codes of the units that had taken over the unit of this code by the day, itself left out.
CREATE FUNCTION units_that_took_over(unit_code text, on_day date) RETURNS SETOF text LANGUAGE sql STABLE AS $$
    WITH RECURSIVE passed (code, valid_from, valid_before, successor_code) AS (
        SELECT u.code, u.valid_from, u.valid_before, u.successor_code FROM unit u
        WHERE u.code = unit_code
          AND u.valid_from = (SELECT max(n.valid_from) FROM unit n WHERE n.code = unit_code AND n.valid_from <= on_day)
        UNION
        SELECT s.code, s.valid_from, s.valid_before, s.successor_code FROM passed p
        JOIN unit s ON s.code = p.successor_code AND p.valid_before <= on_day
          AND p.valid_before >= s.valid_from AND (s.valid_before IS NULL OR p.valid_before < s.valid_before))
    SELECT DISTINCT p.code FROM passed p
    WHERE p.code <> unit_code
      AND p.valid_from = (SELECT max(n.valid_from) FROM unit n WHERE n.code = p.code AND n.valid_from <= on_day)
$$;
