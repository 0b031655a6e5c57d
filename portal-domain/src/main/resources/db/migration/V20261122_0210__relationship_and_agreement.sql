-- Ties between governments and the agreements they are made of. Dates stand as published; first and last day are for sorting.

create sequence agreement_number;
grant usage on sequence agreement_number to twinhall_app;

create table relationship (
    id          uuid primary key,
    parties_key varchar(400) not null,
    published   boolean      not null default false
);
create index relationship_by_parties on relationship (parties_key);
alter table relationship enable row level security;
alter table relationship force row level security;
create policy public_or_ours on relationship for select using (published or reads(id));
create policy ours_to_make on relationship for insert with check (writes(id));
create policy ours_to_change on relationship for update using (writes(id));
grant select, insert, update on relationship to twinhall_app;

create table relationship_party (
    relationship_id uuid    not null references relationship (id),
    place           integer not null,
    government_id   uuid    not null references government (id),
    primary key (relationship_id, place)
);
create index relationship_party_by_government on relationship_party (government_id);
alter table relationship_party enable row level security;
alter table relationship_party force row level security;
create policy as_the_tie on relationship_party for select
    using (exists (select from relationship r where r.id = relationship_id));
create policy ours_to_make on relationship_party for insert with check (writes(relationship_id));
grant select, insert on relationship_party to twinhall_app;

create table agreement (
    id              uuid primary key,
    revision        bigint       not null,
    reference       varchar(40)  not null unique,
    relationship_id uuid         not null references relationship (id),
    kind            varchar(30)  not null,
    status          varchar(30)  not null,
    signed          varchar(12),
    signed_first    date,
    signed_last     date,
    title           varchar(400),
    focus           text,
    source          varchar(200),
    continues_id    uuid references agreement (id),
    draft_id        uuid,
    signed_at_place varchar(200),
    registry_number varchar(40),
    registered_on   date,
    published       boolean      not null,
    demonstration   boolean      not null,
    check ((signed is null) = (signed_first is null) and (signed is null) = (signed_last is null))
);
create index agreement_of_relationship on agreement (relationship_id);
create index agreement_by_date on agreement (signed_first desc nulls last, reference);
alter table agreement enable row level security;
alter table agreement force row level security;
create policy public_or_ours on agreement for select using (published or reads(id));
create policy ours_to_make on agreement for insert with check (writes(id));
create policy ours_to_change on agreement for update using (writes(id));
grant select, insert, update on agreement to twinhall_app;

create table agreement_theme (
    agreement_id uuid        not null references agreement (id),
    place        integer     not null,
    theme        varchar(60) not null,
    primary key (agreement_id, place)
);
create table agreement_motivation (
    agreement_id uuid        not null references agreement (id),
    place        integer     not null,
    motivation   varchar(60) not null,
    primary key (agreement_id, place)
);
alter table agreement_theme enable row level security;
alter table agreement_theme force row level security;
create policy as_the_agreement on agreement_theme for select
    using (exists (select from agreement a where a.id = agreement_id));
create policy ours_to_make on agreement_theme for insert with check (writes(agreement_id));
alter table agreement_motivation enable row level security;
alter table agreement_motivation force row level security;
create policy as_the_agreement on agreement_motivation for select
    using (exists (select from agreement a where a.id = agreement_id));
create policy ours_to_make on agreement_motivation for insert with check (writes(agreement_id));
grant select, insert on agreement_theme, agreement_motivation to twinhall_app;
