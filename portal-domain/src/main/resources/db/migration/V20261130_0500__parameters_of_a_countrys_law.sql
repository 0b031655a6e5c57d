-- What a country's rules leave to those who administer the portal: for the country, or for each part of it. A value that was taken back
-- stays as an empty row, so that its history is one.

create table law_parameter (
    id       uuid primary key,
    revision bigint       not null,
    country  char(2)      not null,
    part     varchar(6)   not null default '',
    code     varchar(60)  not null,
    value    varchar(6000),
    basis    varchar(300),
    unique (country, part, code),
    check (part = '' or part like country || '-%'),
    check ((value is null) = (basis is null))
);
comment on column law_parameter.part is 'ISO 3166-2; empty for the whole country.';

alter table law_parameter enable row level security;
alter table law_parameter force row level security;
-- It decides what a draft is asked: its parties and their ministries must see it.
create policy everybody_reads on law_parameter for select using (true);
create policy platform_sets on law_parameter for insert with check (is_platform());
create policy platform_sets_anew on law_parameter for update using (is_platform()) with check (is_platform());
grant select, insert, update on law_parameter to twinhall_app;
