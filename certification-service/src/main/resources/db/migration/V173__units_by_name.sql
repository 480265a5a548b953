-- A unit's name as people type it: without accents, `đ` as `d`, in small letters.
CREATE FUNCTION folded(name text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT regexp_replace(normalize(lower(translate(name, 'Đđ', 'dd')), NFD), '[\u0300-\u036f]', '', 'g')
$$;
