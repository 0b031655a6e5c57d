-- A letter holds an address and sometimes a key: no seat reads one, not even the one that wrote it. Who carries letters sits in none.
alter table letter enable row level security;
alter table letter force row level security;
create policy whoever_writes on letter for insert with check (true);
revoke select, update, delete on letter from twinhall_app;

-- The one that is due longest, for so long nobody else's; each handing out is a try.
create function letter_take(on_its_way interval) returns setof letter
    language sql security definer set search_path = public as
$$
    update letter l set due_at = now() + on_its_way, tries = l.tries + 1
    where l.id = (select d.id from letter d where d.due_at <= now() and acting_government() is null
                  order by d.due_at limit 1 for update skip locked)
    returning l.*
$$;

create function letter_gone(letter uuid) returns void language sql security definer set search_path = public as
$$ delete from letter l where l.id = letter and acting_government() is null $$;

create function letter_again(letter uuid, later timestamptz) returns void language sql security definer set search_path = public as
$$ update letter l set due_at = later where l.id = letter and acting_government() is null $$;

-- The owner, whose functions these are, is held to policies as everybody is.
create policy the_carriers on letter for all to twinhall_owner using (true) with check (true);
