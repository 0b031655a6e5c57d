-- What somebody means to bring into the registry, row by row as it stood in the file, until it is taken over, and after that what came
-- of it, so that it can be taken back. Read by the seat that made it alone.

create sequence import_number;
grant usage on sequence import_number to twinhall_app;

create table import_run (
    id            uuid primary key,
    revision      bigint        not null default 0,
    government_id uuid          not null references government (id),
    person        uuid          not null references person (id),
    roles         varchar(200)  not null,
    file_name     varchar(200)  not null,
    form          varchar(10)   not null,
    encoding      varchar(30)   not null,
    between       varchar(1)    not null,
    sha256        char(64)      not null,
    headings      text[]        not null,
    headings_key  char(64)      not null,
    mapping       text[],
    state         varchar(10)   not null check (state in ('READ', 'MAPPED', 'CHECKED', 'TAKING', 'TAKEN', 'UNDOING', 'UNDONE')),
    stale         boolean       not null default false,
    governments   integer       not null default 0,
    problem       varchar(60),
    made_at       timestamptz   not null,
    changed_at    timestamptz   not null,
    busy_until    timestamptz
);
create index import_run_of_seat on import_run (government_id, person, made_at);
create index import_run_at_work on import_run (changed_at) where state in ('TAKING', 'UNDOING');
alter table import_run enable row level security;
alter table import_run force row level security;
create policy own on import_run for all
    using (government_id = acting_government() and reaches_all() and person = (select acting_person_key()))
    with check (government_id = acting_government() and reaches_all() and person = (select acting_person_key()));
create policy own_deeds on import_run for select
    using ((select acting_government()) is null and person = (select acting_person_key()));
create policy owner_hands_out on import_run for all to twinhall_owner using (true) with check (true);
grant select, insert, update, delete on import_run to twinhall_app;

create table import_place (
    run_id         uuid         not null references import_run (id) on delete cascade,
    number         integer      not null,
    name           varchar(200) not null,
    label          varchar(200) not null,
    level          varchar(30)  not null,
    subdivision    varchar(200) not null,
    uses           integer      not null,
    state          varchar(10)  not null check (state in ('KNOWN', 'NEW', 'SAME', 'WAITING', 'OUT')),
    country        char(2),
    within         varchar(6),
    government_id  uuid references government (id) on delete set null,
    same_as        integer,
    why            varchar(40),
    suggestions    text[]       not null default '{}',
    chosen         boolean      not null default false,
    brought        boolean      not null default false,
    primary key (run_id, number)
);
create index import_place_by_government on import_place (government_id);
alter table import_place enable row level security;
alter table import_place force row level security;
create policy as_the_run on import_place for all using (run_id in (select id from import_run))
    with check (run_id in (select id from import_run));
create policy owner_counts on import_place for all to twinhall_owner using (true) with check (true);
grant select, insert, update, delete on import_place to twinhall_app;

create table import_row (
    run_id       uuid        not null references import_run (id) on delete cascade,
    number       integer     not null,
    cells        text[]      not null,
    state        varchar(10) not null
        check (state in ('READ', 'READY', 'WAITING', 'KNOWN', 'TWICE', 'FAULTY', 'OUT', 'TAKEN', 'UNDONE')),
    one          integer,
    other        integer,
    first_row    integer,
    on_record    varchar(40),
    remarks      text[]      not null default '{}',
    agreement_id uuid,
    tie_id       uuid,
    tie_brought  boolean     not null default false,
    primary key (run_id, number)
);
create index import_row_by_state on import_row (run_id, state, number);
create index import_row_by_agreement on import_row (agreement_id) where agreement_id is not null;
create index import_row_by_tie on import_row (tie_id) where tie_brought;
alter table import_row enable row level security;
alter table import_row force row level security;
create policy as_the_run on import_row for all using (run_id in (select id from import_run))
    with check (run_id in (select id from import_run));
create policy owner_counts on import_row for select to twinhall_owner using (true);
grant select, insert, update, delete on import_row to twinhall_app;

-- What somebody chose for a spelling: for the run, and, under no run, for later ones of the same government.
create table import_choice (
    government_id  uuid         not null references government (id),
    run_id         uuid references import_run (id) on delete cascade,
    name           varchar(200) not null,
    label          varchar(200) not null,
    level          varchar(30)  not null,
    subdivision    varchar(200) not null,
    decision       varchar(10)  not null check (decision in ('COUNTRY', 'SAME', 'NEW', 'OUT')),
    to_name        varchar(200),
    to_level       varchar(30),
    to_country     char(2),
    to_subdivision varchar(6),
    unique nulls not distinct (government_id, run_id, name, label, level, subdivision)
);
alter table import_choice enable row level security;
alter table import_choice force row level security;
create policy own on import_choice for all using (government_id = acting_government() and reaches_all())
    with check (government_id = acting_government() and reaches_all());
create policy owner_clears on import_choice for all to twinhall_owner using (true) with check (true);
grant select, insert, update, delete on import_choice to twinhall_app;

-- How columns with these headings were read the last time.
create table import_mapping (
    government_id uuid     not null references government (id),
    headings_key  char(64) not null,
    mapping       text[]   not null,
    primary key (government_id, headings_key)
);
alter table import_mapping enable row level security;
alter table import_mapping force row level security;
create policy own on import_mapping for all using (government_id = acting_government() and reaches_all())
    with check (government_id = acting_government() and reaches_all());
grant select, insert, update on import_mapping to twinhall_app;

-- Hands out the run that has waited longest for its next piece of work, and to nobody else for half a minute. Runs as the owner: who
-- works in the background has no seat before it knows whose work it does.
create function import_work_take() returns table (run uuid, subject text, name text, government uuid, slug text, roles text)
    language plpgsql security definer set search_path = public as
$$
declare taken uuid;
begin
    select r.id into taken from import_run r join person p on p.id = r.person
    where r.state in ('TAKING', 'UNDOING') and (r.busy_until is null or r.busy_until < now()) and p.subject is not null
    order by r.changed_at limit 1 for update of r skip locked;
    if taken is null then
        return;
    end if;
    update import_run set busy_until = now() + interval '30 seconds', changed_at = clock_timestamp() where id = taken;
    return query select r.id, p.subject::text, p.name::text, g.id, g.slug::text, r.roles::text
        from import_run r join person p on p.id = r.person join government g on g.id = r.government_id where r.id = taken;
end
$$;
revoke all on function import_work_take() from public;
grant execute on function import_work_take() to twinhall_app;

-- What a run brought is taken away by that run alone, while it is being undone.
create function is_being_undone(run uuid) returns boolean language sql stable as
$$ select exists (select from import_run r where r.id = run and r.state = 'UNDOING') $$;

create policy undone_with_its_run on agreement for delete
    using (exists (select from import_row i where i.agreement_id = agreement.id and i.state = 'TAKEN' and is_being_undone(i.run_id)));
create policy undone_with_its_run on agreement_theme for delete
    using (exists (select from import_row i where i.agreement_id = agreement_theme.agreement_id and i.state = 'TAKEN' and is_being_undone(i.run_id)));
create policy undone_with_its_run on agreement_motivation for delete
    using (exists (select from import_row i where i.agreement_id = agreement_motivation.agreement_id and i.state = 'TAKEN' and is_being_undone(i.run_id)));
create policy undone_with_its_run on relationship for delete
    using (exists (select from import_row i where i.tie_id = relationship.id and i.tie_brought and is_being_undone(i.run_id)));
create policy undone_with_its_run on relationship_party for delete
    using (exists (select from import_row i where i.tie_id = relationship_party.relationship_id and i.tie_brought and is_being_undone(i.run_id)));
create policy undone_with_its_run on government for delete
    using (not joined and exists (select from import_place i where i.government_id = government.id and i.brought and is_being_undone(i.run_id)));
grant delete on agreement, agreement_theme, agreement_motivation, relationship, relationship_party, government to twinhall_app;

-- Why a run cannot be undone: how many of the records that it brought somebody has worked with since. Runs as the owner and tells
-- numbers alone: what others do is theirs.
create policy owner_counts on note for select to twinhall_owner using (true);
create function import_obstacles(run uuid) returns table (worked_on bigint, drafted bigint, noted bigint, carried_on bigint)
    language sql stable security definer set search_path = public as
$$
    with allowed as (select r.id from import_run r
                     where r.id = run and r.government_id = acting_government() and r.person = acting_person_key()),
         mine as (select i.agreement_id, i.tie_id, i.tie_brought from import_row i join allowed a on a.id = i.run_id
                  where i.state = 'TAKEN')
    select (select count(*) from mine m join history_head h on h.record_id = m.agreement_id where h.number > 1)
           + (select count(*) from mine m join history_head h on h.record_id = m.tie_id where m.tie_brought and h.number > 1),
           (select count(*) from mine m join draft d on d.relationship_id = m.tie_id where m.tie_brought),
           (select count(*) from mine m join note n on n.agreement_id = m.agreement_id),
           (select count(*) from mine m join agreement a on a.relationship_id = m.tie_id
             where m.tie_brought and not exists (select from mine o where o.agreement_id = a.id))
$$;
revoke all on function import_obstacles(uuid) from public;
grant execute on function import_obstacles(uuid) to twinhall_app;

-- Which of the governments that a run brought nobody else speaks of: the others stay. Runs as the owner, who sees every tie.
create function import_governments_alone(run uuid) returns setof uuid language sql stable security definer set search_path = public as
$$
    select p.government_id from import_place p join import_run r on r.id = p.run_id join government g on g.id = p.government_id
    where r.id = run and r.government_id = acting_government() and r.person = acting_person_key() and p.brought and not g.joined
      and not exists (select from relationship_party t where t.government_id = p.government_id
                      and not exists (select from import_row i where i.run_id = run and i.tie_id = t.relationship_id and i.tie_brought))
      and not exists (select from network_membership m where m.government_id = p.government_id)
$$;
revoke all on function import_governments_alone(uuid) from public;
grant execute on function import_governments_alone(uuid) to twinhall_app;

-- Whoever takes away an agreement or a government asks whether another row still names it: without these the answer is a look at every
-- row, once for each.
create index agreement_carried_on on agreement (continues_id) where continues_id is not null;
create index history_entry_by_government on history_entry (government_id);
create index document_by_government on document (government_id);

-- What an agreement is found by is asked as the owner, who sees every party without asking first who may read the tie: many at once come
-- in ten times as fast.
alter function agreement_keeps_its_words() security definer set search_path = public;
