-- Where a government's place is: the codes under which others know it, its coordinates, how many people live there. Its names in other
-- languages are in government_name. What it is a part of is not kept: it follows from country, subdivision and level, as oversees() says.

create table government_place (
    government_id     uuid primary key references government (id),
    revision          bigint        not null default 1,
    unlocode          varchar(5)    check (unlocode ~ '^[A-Z]{2}[A-Z2-9]{3}$'),
    geonames          integer       check (geonames > 0),
    wikidata          varchar(20)   check (wikidata ~ '^Q[1-9][0-9]*$'),
    latitude          numeric(7, 5) check (latitude between -90 and 90),     -- WGS 84
    longitude         numeric(8, 5) check (longitude between -180 and 180),
    population        bigint        check (population > 0),
    population_year   smallint,
    population_source varchar(300),
    check ((latitude is null) = (longitude is null)),
    -- A number of people without its year and its source says nothing.
    check (num_nulls(population, population_year, population_source) in (0, 3))
);
alter table government_place enable row level security;
alter table government_place force row level security;
create policy everybody_reads on government_place for select using (true);
create policy platform_or_own on government_place for insert to twinhall_app
    with check (is_platform() or (government_id = acting_government() and reaches_all()));
create policy platform_or_own_corrects on government_place for update to twinhall_app
    using (is_platform() or (government_id = acting_government() and reaches_all()));
grant select, insert, update on government_place to twinhall_app;

-- What a government is called elsewhere, it may say itself.
create policy own_names on government_name for insert to twinhall_app
    with check (government_id = acting_government() and reaches_all());
create policy own_names_taken_back on government_name for delete to twinhall_app
    using (government_id = acting_government() and reaches_all());
