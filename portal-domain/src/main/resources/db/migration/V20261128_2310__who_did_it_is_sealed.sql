-- Form 3 of an entry commits to the name of who did it: it stands beside, with a salt, and goes when its person is erased.
create table person_name (
    person uuid         not null references person (id),
    name   varchar(200) not null,
    salt   char(64)     not null,
    since  timestamptz  not null,
    primary key (person, name)
);
alter table person_name enable row level security;
create policy oneself on person_name for select using (person = (select acting_person_key()));
create policy whose_deeds_are_read on person_name for select
    using (exists (select from history_entry h where h.person = person_name.person));
create policy oneself_is_called on person_name for insert with check (person = (select acting_person_key()));
grant select, insert on person_name to twinhall_app;

create or replace function erase_person(who uuid) returns void language plpgsql security definer set search_path = public as
$$
begin
    perform require_asked_erasure(who);
    delete from person_name n where n.person = who;
    update person set subject = null, name = null, erased_at = now() where id = who;
end
$$;

alter table history_entry add column who char(64);
do $$
declare old text;
begin
    for old in select conname from pg_constraint
               where conrelid = 'history_entry'::regclass and contype = 'c' and pg_get_constraintdef(oid) like '%form%' loop
        execute format('alter table history_entry drop constraint %I', old);
    end loop;
end
$$;
alter table history_entry
    add check (form in (1, 2, 3)),
    add check (case form when 1 then person_id is not null and person_name is not null and roles is null and origin is null
                         else person_id is null and person_name is null and roles is not null end),
    add check ((form = 3) = (who is not null));
drop policy those_concerned_write on history_entry;
create policy those_concerned_write on history_entry for insert
    with check (reads(record_id) and government_id = acting_government() and form = 3
                and person = (select acting_person_key()));
