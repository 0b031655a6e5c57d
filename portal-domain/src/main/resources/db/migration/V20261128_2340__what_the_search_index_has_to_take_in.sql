-- What the search index of each portal node has to take in, and the names that governments have in other languages.

-- A city is looked for in the reader's language and script. Its own name stays in government.
create table government_name (
    government_id uuid         not null references government (id),
    language      varchar(35)  not null,
    name          varchar(200) not null,
    primary key (government_id, language, name)
);
alter table government_name enable row level security;
alter table government_name force row level security;
create policy everybody_reads on government_name for select using (true);
create policy platform_keeps on government_name for insert to twinhall_app with check (is_platform());
create policy platform_takes_back on government_name for delete to twinhall_app using (is_platform());
grant select, insert, delete on government_name to twinhall_app;

-- One row a transaction and record. Numbers are given before a transaction commits, and not in the order of commits: an index that
-- remembered the last number it saw would miss the one that committed late. So a row carries its transaction, and an index
-- remembers the snapshot it read in: what that snapshot did not see is what it has to take in.
create table index_change (
    happened_in xid8        not null default pg_current_xact_id(),
    subject     varchar(10) not null check (subject in ('AGREEMENT', 'GOVERNMENT')),
    record_id   uuid        not null,
    happened_at timestamptz not null default now(),
    primary key (happened_in, subject, record_id)
);
create index index_change_by_age on index_change (happened_at);
alter table index_change enable row level security;
alter table index_change force row level security;
-- It names only records that are or were public, and says nothing of them.
create policy everybody_reads on index_change for select using (true);
create policy triggers_write on index_change for all to twinhall_owner using (true) with check (true);
grant select on index_change to twinhall_app;

-- Runs as the owner: whoever changes a record must not be able to write here anything else, nor to leave it out.
create function index_takes_in(what varchar, record uuid) returns void
    language plpgsql security definer set search_path = public as $$
begin
    insert into index_change (subject, record_id) values (what, record) on conflict do nothing;
    -- Told once a transaction, when it commits.
    perform pg_notify('index_changed', '');
end $$;
revoke all on function index_takes_in(varchar, uuid) from public;

create function agreement_goes_into_the_index() returns trigger
    language plpgsql security definer set search_path = public as $$
begin
    if (tg_op <> 'DELETE' and new.published) or (tg_op <> 'INSERT' and old.published) then
        perform index_takes_in('AGREEMENT', coalesce(new.id, old.id));
    end if;
    return null;
end $$;
create trigger agreement_goes_into_the_index after insert or update or delete on agreement
    for each row execute function agreement_goes_into_the_index();

create function theme_goes_into_the_index() returns trigger
    language plpgsql security definer set search_path = public as $$
begin
    perform index_takes_in('AGREEMENT', a.id) from agreement a
      where a.id = coalesce(new.agreement_id, old.agreement_id) and a.published;
    return null;
end $$;
create trigger theme_goes_into_the_index after insert or update or delete on agreement_theme
    for each row execute function theme_goes_into_the_index();

create function party_goes_into_the_index() returns trigger
    language plpgsql security definer set search_path = public as $$
begin
    perform index_takes_in('AGREEMENT', a.id) from agreement a
      where a.relationship_id = coalesce(new.relationship_id, old.relationship_id) and a.published;
    return null;
end $$;
create trigger party_goes_into_the_index after insert or update or delete on relationship_party
    for each row execute function party_goes_into_the_index();

create function government_goes_into_the_index() returns trigger
    language plpgsql security definer set search_path = public as $$
begin
    perform index_takes_in('GOVERNMENT', coalesce(new.id, old.id));
    return null;
end $$;
create trigger government_goes_into_the_index after insert or update or delete on government
    for each row execute function government_goes_into_the_index();

create function name_goes_into_the_index() returns trigger
    language plpgsql security definer set search_path = public as $$
begin
    perform index_takes_in('GOVERNMENT', coalesce(new.government_id, old.government_id));
    return null;
end $$;
create trigger name_goes_into_the_index after insert or update or delete on government_name
    for each row execute function name_goes_into_the_index();

-- A node that was away for a week builds its index anew.
create function forget_old_index_changes() returns bigint
    language plpgsql security definer set search_path = public as $$
declare
    forgotten bigint;
begin
    delete from index_change where happened_at < now() - interval '7 days';
    get diagnostics forgotten = row_count;
    return forgotten;
end $$;
revoke all on function forget_old_index_changes() from public;
grant execute on function forget_old_index_changes() to twinhall_app;
