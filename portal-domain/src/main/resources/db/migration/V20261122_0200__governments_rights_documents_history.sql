-- The ground everything stands on: who the governments are, who has to do with which record, the files and the history of records.
-- Row-level security from the first table: the application's role sees what its seat sees and cannot switch that off.

grant usage on schema public to twinhall_app;

-- The government for which this transaction works; null for the public and outside a transaction.
create function acting_government() returns uuid language sql stable as
$$ select nullif(current_setting('app.government', true), '')::uuid $$;

create table government (
    id          uuid primary key,
    slug        varchar(40) unique check (slug ~ '^[a-z][a-z0-9-]*$'),
    name        varchar(200) not null,
    level       varchar(30)  not null,
    country     char(2)      not null,
    subdivision varchar(6),
    joined      boolean      not null default false,
    term_ends   date,
    time_zone   varchar(60),
    check (joined = (slug is not null))
);
create unique index government_is_named_once on government (country, coalesce(subdivision, ''), level, lower(name));
alter table government enable row level security;
alter table government force row level security;
create policy everybody_reads on government for select using (true);
-- A seat may speak of a city that has not joined; joining is the platform's affair.
create policy seats_speak_of_others on government for insert to twinhall_app
    with check (acting_government() is not null and not joined);
create policy platform_keeps on government for all to twinhall_owner using (true) with check (true);
grant select, insert on government to twinhall_app;

create table record_access (
    record_id     uuid        not null,
    government_id uuid        not null references government (id),
    capacity      varchar(10) not null check (capacity in ('PARTY', 'KEEPER', 'REVIEWER', 'GUEST')),
    primary key (record_id, government_id, capacity)
);
create index record_access_by_government on record_access (government_id, record_id);

create function reads(record uuid) returns boolean language sql stable as
$$ select exists (select from record_access a where a.record_id = record and a.government_id = acting_government()) $$;

create function writes(record uuid) returns boolean language sql stable as
$$ select exists (select from record_access a where a.record_id = record and a.government_id = acting_government()
                  and a.capacity in ('PARTY', 'KEEPER')) $$;

create function reviews(record uuid) returns boolean language sql stable as
$$ select exists (select from record_access a where a.record_id = record and a.government_id = acting_government()
                  and a.capacity = 'REVIEWER') $$;

-- Runs as the owner, who sees all rows: a government must not be able to take a record that is another's.
create function record_is_taken(record uuid) returns boolean language sql stable security definer set search_path = public as
$$ select exists (select from record_access a where a.record_id = record) $$;

alter table record_access enable row level security;
create policy own_rights on record_access for select using (government_id = acting_government());
create policy writers_share on record_access for insert
    with check (writes(record_id)
                or (government_id = acting_government() and capacity in ('PARTY', 'KEEPER') and not record_is_taken(record_id)));
grant select, insert on record_access to twinhall_app;

create table document (
    id            uuid primary key,
    record_id     uuid         not null,
    government_id uuid         not null references government (id),
    name          varchar(120) not null,
    media_type    varchar(100) not null,
    size          integer      not null check (size between 1 and 15728640),
    sha256        char(64)     not null,
    added_at      timestamptz  not null,
    added_by      varchar(200) not null,
    content       bytea        not null
);
create index document_of_record on document (record_id);
alter table document enable row level security;
alter table document force row level security;
create policy readers on document for select using (reads(record_id));
create policy those_concerned_add on document for insert
    with check (reads(record_id) and government_id = acting_government());
-- A document never changes and is never taken away.
grant select, insert on document to twinhall_app;

create table history_entry (
    id            uuid primary key,
    record_id     uuid         not null,
    number        integer      not null check (number > 0),
    happened_at   timestamptz  not null,
    person_id     varchar(100) not null,
    person_name   varchar(200) not null,
    government_id uuid         not null references government (id),
    deed          varchar(60)  not null,
    subject       varchar(200),
    old_value     text,
    new_value     text,
    previous_hash char(64)     not null,
    hash          char(64)     not null,
    unique (record_id, number)
);
alter table history_entry enable row level security;
alter table history_entry force row level security;
create policy readers on history_entry for select using (reads(record_id));
create policy those_concerned_write on history_entry for insert
    with check (reads(record_id) and government_id = acting_government());
grant select, insert on history_entry to twinhall_app;
