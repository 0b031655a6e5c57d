-- A person stands in all records under a random pseudonym; subject and name stand in one row, which can be emptied. What the history
-- hashes no longer holds a name, so that erasing somebody breaks no chain. See docs/adr/0008.

create function acting_person() returns text language sql stable as
$$ select nullif(current_setting('app.person', true), '') $$;

create function keeps_the_platform() returns boolean language sql stable as
$$ select reaches_all() and exists (select from government g where g.id = acting_government() and g.slug = 'platform') $$;

create table person (
    id          uuid primary key,
    subject     varchar(100) unique,
    name        varchar(200),
    known_since timestamptz not null,
    erased_at   timestamptz,
    check (erased_at is null or (subject is null and name is null)),
    check (erased_at is not null or name is not null)
);

-- Runs as the owner: the policies of person ask the history, whose policies ask this.
create function acting_person_key() returns uuid language sql stable security definer set search_path = public as
$$ select p.id from person p where p.subject = acting_person() $$;

-- From here on the owner sees all rows, until the end of this migration.
do $$
declare named regclass;
begin
    foreach named in array array['history_entry', 'document', 'filing_round', 'observation', 'signature', 'activity_plan',
                                 'plan_row', 'plan_cell', 'plan_edit', 'plan_approval', 'network_call']::regclass[] loop
        execute format('alter table %s no force row level security', named);
    end loop;
end
$$;

insert into person (id, subject, name, known_since)
    select distinct on (person_id) gen_random_uuid(), person_id, person_name, min(happened_at) over (partition by person_id)
    from history_entry order by person_id, happened_at desc;

-- Entries of form 1 carry name and subject inside their hash and keep them; all later ones carry the pseudonym alone.
alter table history_entry
    add column form smallint not null default 1 check (form in (1, 2)),
    add column person uuid references person (id),
    add column roles varchar(200),
    add column origin char(64),
    alter column person_id drop not null,
    alter column person_name drop not null;
update history_entry e set person = p.id from person p where p.subject = e.person_id;
alter table history_entry
    alter column form drop default,
    alter column person set not null,
    add check (form = 1 or (person_id is null and person_name is null and roles is not null)),
    add check (form = 2 or (person_id is not null and person_name is not null and roles is null and origin is null));
create index history_entry_by_person on history_entry (person, record_id);

-- From where something was done: what the hash commits to, and can be taken away without breaking it.
create table history_origin (
    entry_id    uuid primary key references history_entry (id),
    record_id   uuid        not null,
    person      uuid        not null references person (id),
    happened_at timestamptz not null,
    salt        char(64)    not null,
    address     varchar(64) not null
);
create index history_origin_of_record on history_origin (record_id);
create index history_origin_of_person on history_origin (person);
create index history_origin_by_age on history_origin (happened_at);
alter table history_origin enable row level security;
create policy readers on history_origin for select using (reads(record_id));
create policy own_deeds on history_origin for select
    using ((select acting_government()) is null and person = (select acting_person_key()));
create policy those_concerned_write on history_origin for insert
    with check (reads(record_id) and person = (select acting_person_key()));
grant select, insert on history_origin to twinhall_app;

-- The last entry of each record, so that one that was cut off at the end is missed. Kept by the trigger alone.
create table history_head (
    record_id uuid primary key,
    number    integer  not null,
    hash      char(64) not null
);
alter table history_head enable row level security;
create policy readers on history_head for select using (reads(record_id));
grant select on history_head to twinhall_app;
insert into history_head (record_id, number, hash)
    select distinct on (record_id) record_id, number, hash from history_entry order by record_id, number desc;

create function history_goes_on() returns trigger language plpgsql security definer set search_path = public as
$$
declare last history_head%rowtype;
begin
    select * into last from history_head where record_id = new.record_id for update;
    if not found and new.number = 1 and new.previous_hash = repeat('0', 64) then
        insert into history_head (record_id, number, hash) values (new.record_id, new.number, new.hash);
    elsif found and new.number = last.number + 1 and new.previous_hash = last.hash then
        update history_head set number = new.number, hash = new.hash where record_id = new.record_id;
    else
        raise exception 'a history goes on from its last entry' using errcode = 'integrity_constraint_violation';
    end if;
    return null;
end
$$;
create trigger history_goes_on_from_its_last_entry after insert on history_entry
    for each row execute function history_goes_on();

-- Nobody rewrites history, not even the owner of the table, unless they first take this trigger away.
create function history_stands() returns trigger language plpgsql as
$$ begin raise exception 'history is not rewritten' using errcode = 'insufficient_privilege'; end $$;
create trigger history_is_not_rewritten before update or delete on history_entry
    for each row execute function history_stands();
create trigger history_is_not_emptied before truncate on history_entry
    for each statement execute function history_stands();

drop policy those_concerned_write on history_entry;
create policy those_concerned_write on history_entry for insert
    with check (reads(record_id) and government_id = acting_government() and form = 2
                and person = (select acting_person_key()));
create policy own_deeds on history_entry for select
    using ((select acting_government()) is null and person = (select acting_person_key()));

-- A name is seen by those who may read something that its person did.
alter table person enable row level security;
create policy oneself on person for select using (subject = acting_person());
create policy whose_deeds_are_read on person for select
    using (exists (select from history_entry h where h.person = person.id));
create policy oneself_comes on person for insert with check (subject = acting_person() and erased_at is null);
create policy oneself_is_renamed on person for update using (subject = acting_person());
grant select, insert, update (name) on person to twinhall_app;

-- What a person asked for, and when it was carried out. Who it was is gone with their row.
create table erasure_request (
    id       uuid primary key,
    person   uuid        not null references person (id),
    asked_at timestamptz not null,
    done_at  timestamptz,
    done_by  uuid references person (id),
    check ((done_at is null) = (done_by is null))
);
create unique index erasure_is_asked_once on erasure_request (person) where done_at is null;
alter table erasure_request enable row level security;
create policy oneself_or_platform on erasure_request for select
    using (person = (select acting_person_key()) or keeps_the_platform());
create policy oneself_asks on erasure_request for insert with check (person = (select acting_person_key()) and done_at is null);
create policy platform_carries_out on erasure_request for update using (keeps_the_platform() and done_at is null)
    with check (keeps_the_platform() and done_by = (select acting_person_key()));
grant select, insert, update (done_at, done_by) on erasure_request to twinhall_app;
create policy who_asks_to_be_erased on person for select
    using (keeps_the_platform() and exists (select from erasure_request r where r.person = person.id));

create function require_asked_erasure(who uuid) returns void language plpgsql security definer set search_path = public as
$$
begin
    if not keeps_the_platform() or not exists (select from erasure_request r where r.person = who and r.done_at is null) then
        raise exception 'only the platform erases, and only who asked for it' using errcode = 'insufficient_privilege';
    end if;
end
$$;

create function forget_origins_of(who uuid) returns void language plpgsql security definer set search_path = public as
$$
begin
    perform require_asked_erasure(who);
    delete from history_origin where person = who;
end
$$;

create function erase_person(who uuid) returns void language plpgsql security definer set search_path = public as
$$
begin
    perform require_asked_erasure(who);
    update person set subject = null, name = null, erased_at = now() where id = who;
end
$$;

-- Whoever calls it: what is younger than the term stays.
create function forget_origins_before(moment timestamptz) returns integer language plpgsql security definer set search_path = public as
$$
declare gone integer;
begin
    delete from history_origin where happened_at < least(moment, now() - interval '180 days');
    get diagnostics gone = row_count;
    return gone;
end
$$;
revoke all on function forget_origins_of(uuid), erase_person(uuid), require_asked_erasure(uuid), forget_origins_before(timestamptz),
    acting_person_key() from public;
grant execute on function forget_origins_of(uuid), erase_person(uuid), forget_origins_before(timestamptz), acting_person_key()
    to twinhall_app;

-- Names that were copied into records become the pseudonym of whom they name: found by the history of the same record, else
-- somebody of whom nothing but the name is known; people of one name are not taken for one person.
create function pg_temp.person_named(record uuid, called text) returns uuid language plpgsql as
$$
declare found_id uuid;
begin
    if called is null then
        return null;
    end if;
    select person into found_id from history_entry where record_id = record and person_name = called limit 1;
    if found_id is null then
        select id into found_id from person where subject is null and name = called;
    end if;
    if found_id is null then
        insert into person (id, name, known_since) values (gen_random_uuid(), called, now()) returning id into found_id;
    end if;
    return found_id;
end
$$;

create function pg_temp.names_become_persons(named regclass, col text, record text, needed boolean) returns void language plpgsql as
$$
begin
    execute format('alter table %s add column person_of_%s uuid references person (id)', named, col);
    execute format('update %s set person_of_%s = pg_temp.person_named(%s, %s)', named, col, record, col);
    execute format('alter table %s drop column %s', named, col);
    execute format('alter table %s rename column person_of_%s to %s', named, col, col);
    if needed then
        execute format('alter table %s alter column %s set not null', named, col);
    end if;
end
$$;

alter table plan_cell disable trigger user;
select pg_temp.names_become_persons('document', 'added_by', 'record_id', true);
select pg_temp.names_become_persons('filing_round', 'filed_by', 'draft_id', true);
select pg_temp.names_become_persons('observation', 'observed_by', 'draft_id', true);
select pg_temp.names_become_persons('observation', 'answered_by', 'draft_id', false);
select pg_temp.names_become_persons('signature', 'recorded_by', 'draft_id', true);
select pg_temp.names_become_persons('activity_plan', 'opened_by', 'id', true);
select pg_temp.names_become_persons('plan_row', 'added_by', 'plan_id', true);
select pg_temp.names_become_persons('plan_cell', 'author', 'plan_id', false);
select pg_temp.names_become_persons('plan_edit', 'author', 'plan_id', true);
select pg_temp.names_become_persons('plan_approval', 'approved_by', 'plan_id', true);
select pg_temp.names_become_persons('network_call', 'published_by', 'id', false);
alter table plan_cell enable trigger user;

-- Checks and grants that went with the columns.
alter table plan_cell add check ((revision = 0) = (author is null) and (revision = 0) = (government_id is null)
                                 and (revision = 0) = (edited_at is null));
grant update (author) on plan_cell to twinhall_app;
alter table network_call add check ((published_at is null) = (published_by is null));

-- Only authorities of a party's own country review for it.
create function a_reviewer_is_of_the_same_country() returns trigger language plpgsql as
$$
begin
    if not exists (select from government ours join government theirs on theirs.country = ours.country
                   where ours.id = acting_government() and theirs.id = new.government_id) then
        raise exception 'a reviewer is of the country of the party that files' using errcode = 'insufficient_privilege';
    end if;
    return new;
end
$$;
create trigger reviewers_are_of_the_partys_country before insert on record_access
    for each row when (new.capacity = 'REVIEWER') execute function a_reviewer_is_of_the_same_country();

do $$
declare named regclass;
begin
    foreach named in array array['history_entry', 'document', 'filing_round', 'observation', 'signature', 'activity_plan',
                                 'plan_row', 'plan_cell', 'plan_edit', 'plan_approval', 'network_call']::regclass[] loop
        execute format('alter table %s force row level security', named);
    end loop;
end
$$;

-- What a person did, for themselves, where no government acts.
create policy own_deeds on document for select using ((select acting_government()) is null and added_by = (select acting_person_key()));
create policy own_deeds on filing_round for select using ((select acting_government()) is null and filed_by = (select acting_person_key()));
create policy own_deeds on observation for select
    using ((select acting_government()) is null and (select acting_person_key()) in (observed_by, answered_by));
create policy own_deeds on signature for select using ((select acting_government()) is null and recorded_by = (select acting_person_key()));
create policy own_deeds on plan_edit for select using ((select acting_government()) is null and author = (select acting_person_key()));
create policy own_deeds on plan_approval for select
    using ((select acting_government()) is null and approved_by = (select acting_person_key()));
create policy own_deeds on network_call for select
    using ((select acting_government()) is null and published_by = (select acting_person_key()));
