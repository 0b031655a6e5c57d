-- Counts and shares that sources state of twinnings, each with its source. Nothing here is changed or taken away: what was put on record
-- wrongly is withdrawn with a reason, where sources differ one may be chosen with a reason, and all of it stays readable by everybody.
create table figure (
    id            uuid primary key,
    series        varchar(80)   not null check (series ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    area          varchar(200)  not null check (area <> ''),
    territory     varchar(6)    check (territory ~ '^[A-Z]{2}(-[A-Z0-9]{1,3})?$'),   -- ISO 3166, where the area has a code
    dimension     varchar(200)  not null check (dimension <> ''),
    value         numeric       not null check (value >= 0),
    unit          varchar(10)   not null check (unit in ('COUNT', 'PERCENT')),
    denominator   varchar(200),
    exactness     varchar(10)   not null check (exactness in ('EXACT', 'AT_LEAST', 'MORE_THAN', 'ABOUT', 'ALMOST')),
    as_of         varchar(12)   check (as_of <> ''),                                 -- EDTF; null where the source gives no date
    definition    varchar(1000),
    source        varchar(400)  not null check (source <> ''),
    language      varchar(35),                                                       -- of the words, BCP 47
    government_id uuid          not null references government (id),
    person        uuid          not null references person (id),
    recorded_at   timestamptz   not null,
    -- A share of nobody knows what says nothing.
    check (case unit when 'PERCENT' then denominator <> '' and denominator is not null and value <= 100
                     else denominator is null and value = trunc(value) end)
);
create index figure_of_series on figure (series);
alter table figure enable row level security;
alter table figure force row level security;
create policy everybody_reads on figure for select using (true);
create policy platform_records on figure for insert
    with check (is_platform() and government_id = acting_government() and person = (select acting_person_key()));
create policy own_deeds on figure for select
    using ((select acting_government()) is null and person = (select acting_person_key()));
grant select, insert on figure to twinhall_app;

create table figure_withdrawal (
    figure_id     uuid primary key references figure (id),
    because       varchar(1000) not null check (because <> ''),
    government_id uuid          not null references government (id),
    person        uuid          not null references person (id),
    withdrawn_at  timestamptz   not null
);
alter table figure_withdrawal enable row level security;
alter table figure_withdrawal force row level security;
create policy everybody_reads on figure_withdrawal for select using (true);
create policy platform_withdraws on figure_withdrawal for insert
    with check (is_platform() and government_id = acting_government() and person = (select acting_person_key()));
create policy own_deeds on figure_withdrawal for select
    using ((select acting_government()) is null and person = (select acting_person_key()));
grant select, insert on figure_withdrawal to twinhall_app;

create table figure_choice (
    id            uuid primary key,
    figure_id     uuid          not null references figure (id),
    because       varchar(1000) not null check (because <> ''),
    government_id uuid          not null references government (id),
    person        uuid          not null references person (id),
    chosen_at     timestamptz   not null
);
create index choice_of_figure on figure_choice (figure_id);
alter table figure_choice enable row level security;
alter table figure_choice force row level security;
create policy everybody_reads on figure_choice for select using (true);
create policy platform_chooses on figure_choice for insert
    with check (is_platform() and government_id = acting_government() and person = (select acting_person_key()));
create policy own_deeds on figure_choice for select
    using ((select acting_government()) is null and person = (select acting_person_key()));
grant select, insert on figure_choice to twinhall_app;
