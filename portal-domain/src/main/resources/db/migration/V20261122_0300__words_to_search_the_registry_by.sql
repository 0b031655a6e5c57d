-- What an agreement is found by: names, reference, title and focus, without accents and capitals. The database keeps it up to
-- date by itself, so that no deed can forget it.

create extension if not exists unaccent;

create function folded(words text) returns text language sql immutable strict parallel safe as
$$ select lower(public.unaccent('public.unaccent'::regdictionary, normalize(words, NFKC))) $$;

alter table agreement add column words text not null default '';

create function agreement_keeps_its_words() returns trigger language plpgsql as $$
begin
    new.words := folded(concat_ws(' ', new.reference, new.title, new.focus,
        (select string_agg(g.name, ' ') from relationship_party p join government g on g.id = p.government_id
         where p.relationship_id = new.relationship_id)));
    return new;
end $$;
create trigger agreement_keeps_its_words before insert or update of reference, title, focus, relationship_id on agreement
    for each row execute function agreement_keeps_its_words();

-- The owner is held to the policies as everybody is: lifted for this one filling of the new column.
alter table agreement no force row level security;
alter table relationship no force row level security;
alter table relationship_party no force row level security;
update agreement set reference = reference;
alter table agreement force row level security;
alter table relationship force row level security;
alter table relationship_party force row level security;

create index agreement_theme_by_theme on agreement_theme (theme);
