-- A partner is looked for by any part of its name, typed without its accents.

create extension if not exists unaccent;
create extension if not exists pg_trgm;
-- unaccent alone is only stable, because its dictionary could be changed; ours is not, and an index needs to rely on it.
create function plain_letters(text) returns text language sql immutable strict parallel safe
    return lower(public.unaccent('public.unaccent', $1));
create index government_by_part_of_name on government using gin (plain_letters(name) gin_trgm_ops);
