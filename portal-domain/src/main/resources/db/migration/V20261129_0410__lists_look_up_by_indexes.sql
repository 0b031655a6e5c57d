-- Two questions that an import asks, so that indexes answer them. Since governments can be merged away, a policy stands before every
-- condition of theirs that is made by a function, and such a condition leads to no index; and who led where was asked of every agreement
-- there is before it was known which ones were meant.

-- Governments that stand in the directory under these names, by the numbers under which a list asks for them. Everybody reads them.
create function governments_named(numbers integer[], names text[], levels text[], countries text[], subdivisions text[])
    returns table (number integer, id uuid) language sql stable security definer set search_path = public as
$$ select v.number, g.id
   from unnest(numbers, names, levels, countries, subdivisions) as v(number, name, level, country, subdivision)
   join government g on g.country = v.country::char(2) and coalesce(g.subdivision, '') = coalesce(v.subdivision, '')
        and g.level = v.level and lower(g.name) = lower(v.name) and g.merged_into is null $$;
revoke all on function governments_named(integer[], text[], text[], text[], text[]) from public;
grant execute on function governments_named(integer[], text[], text[], text[], text[]) to twinhall_app;

create or replace function merged_agreements(keys text[], named text[])
    returns table (parties_key varchar, tie uuid, reference varchar, kind varchar, signed varchar, as_named varchar)
    language sql stable security definer set search_path = public as
$$ with sought as materialized (
       select a.id from agreement a where a.reference = any (named) and a.merged_into is not null
       union select a.id from relationship t join agreement a on a.relationship_id = t.id
             where t.parties_key = any (keys) and a.merged_into is not null
       union select a.id from relationship t join agreement k on k.relationship_id = t.id join agreement a on a.merged_into = k.id
             where t.parties_key = any (keys)),
   led as materialized (select s.id, led_to(s.id) as ahead from sought s)
   select r.parties_key, r.id, k.reference, a.kind, a.signed, a.reference
   from led l join agreement a on a.id = l.id join agreement k on k.id = l.ahead join relationship r on r.id = k.relationship_id $$;

-- What every entry of the history sets off is set off once for all entries of a statement: an import writes thousands with one.
drop trigger history_goes_on_from_its_last_entry on history_entry;
create or replace function history_goes_on() returns trigger language plpgsql security definer set search_path = public as
$$
declare
    entry record;
    last  history_head%rowtype;
begin
    if not exists (select from entries e where e.number <> 1 or e.previous_hash <> repeat('0', 64)) then
        begin
            insert into history_head (record_id, number, hash) select e.record_id, e.number, e.hash from entries e;
        exception when unique_violation then
            raise exception 'a history goes on from its last entry' using errcode = 'integrity_constraint_violation';
        end;
        return null;
    end if;
    for entry in select e.record_id, e.number, e.previous_hash, e.hash from entries e order by e.record_id, e.number loop
        select * into last from history_head where record_id = entry.record_id for update;
        if not found and entry.number = 1 and entry.previous_hash = repeat('0', 64) then
            insert into history_head (record_id, number, hash) values (entry.record_id, entry.number, entry.hash);
        elsif found and entry.number = last.number + 1 and entry.previous_hash = last.hash then
            update history_head set number = entry.number, hash = entry.hash where record_id = entry.record_id;
        else
            raise exception 'a history goes on from its last entry' using errcode = 'integrity_constraint_violation';
        end if;
    end loop;
    return null;
end
$$;
create trigger history_goes_on_from_its_last_entry after insert on history_entry
    referencing new table as entries for each statement execute function history_goes_on();

drop trigger history_is_told on history_entry;
create or replace function history_is_told() returns trigger language plpgsql security definer set search_path = public as
$$
declare
    entry  record;
    what   text;
    acting text;
begin
    for entry in
        select e.* from entries e
        where exists (select from webhook w join record_access a on a.government_id = w.government_id
                      where a.record_id = e.record_id and w.ended_at is null)
        order by e.record_id, e.number
    loop
        what := case
            when entry.deed like 'plan-%' or exists (select from activity_plan p where p.id = entry.record_id) then 'plans'
            when entry.deed like 'call-%' then 'calls'
            when exists (select from government g where g.id = entry.record_id) then 'government'
            else 'drafts' end;
        select g.slug into acting from government g where g.id = entry.government_id;
        -- Of a plan that is being written one word is enough until it is told.
        update webhook_delivery d set number = entry.number, happened_at = entry.happened_at
        from webhook w
        where w.id = d.webhook_id and d.record_id = entry.record_id and d.deed = entry.deed and entry.deed = 'plan-cell-edited'
          and d.state = 'WAITING' and d.tries = 0;
        insert into webhook_delivery (id, webhook_id, record_id, subject, deed, number, by_slug, happened_at, due_at)
        select gen_random_uuid(), w.id, entry.record_id, what, entry.deed, entry.number, acting, entry.happened_at,
               now() + case when entry.deed = 'plan-cell-edited' then interval '5 seconds' else interval '0' end
        from webhook w
        where w.ended_at is null and w.paused_at is null
          and w.government_id in (select a.government_id from record_access a
                                  where a.record_id = entry.record_id and a.capacity in ('PARTY', 'KEEPER'))
          and what = any (string_to_array(w.subjects, ' '))
          and not (entry.deed = 'plan-cell-edited' and exists (
              select from webhook_delivery d where d.webhook_id = w.id and d.record_id = entry.record_id
                 and d.deed = entry.deed and d.state = 'WAITING' and d.tries = 0));
    end loop;
    return null;
end
$$;
create trigger history_is_told after insert on history_entry
    referencing new table as entries for each statement execute function history_is_told();
