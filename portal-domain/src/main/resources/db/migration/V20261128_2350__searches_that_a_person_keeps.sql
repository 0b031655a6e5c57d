-- Searches of the public registry that a person wants to find again: theirs alone, whatever seat they take.

create table saved_search (
    id       uuid primary key,
    person   uuid          not null references person (id),
    name     varchar(120)  not null,
    address  varchar(2000) not null,
    saved_at timestamptz   not null
);
create index saved_search_of_person on saved_search (person, saved_at);
alter table saved_search enable row level security;
alter table saved_search force row level security;
create policy ones_own on saved_search for select to twinhall_app using (person = (select acting_person_key()));
create policy oneself_keeps on saved_search for insert to twinhall_app with check (person = (select acting_person_key()));
create policy oneself_drops on saved_search for delete to twinhall_app using (person = (select acting_person_key()));
create policy owner_forgets on saved_search for all to twinhall_owner using (true) with check (true);
grant select, insert, delete on saved_search to twinhall_app;

create function forget_searches_of(who uuid) returns void language plpgsql security definer set search_path = public as
$$
begin
    perform require_asked_erasure(who);
    delete from saved_search where person = who;
end
$$;
revoke all on function forget_searches_of(uuid) from public;
grant execute on function forget_searches_of(uuid) to twinhall_app;
