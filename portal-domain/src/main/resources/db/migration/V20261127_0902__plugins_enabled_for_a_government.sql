-- For which governments the operator switched on which country or network. That it is on record, and not only that a jar lies in
-- the folder, is what lets the portal refuse a signature when the jar is gone.

create table government_plugin (
    government_id uuid         not null references government (id),
    kind          varchar(10)  not null check (kind in ('COUNTRY', 'NETWORK')),
    subject       varchar(40)  not null,
    since         timestamptz  not null,
    primary key (government_id, kind, subject)
);

-- What those that joined so far have today: the law of their country, of which Mexico's is the only one there was, and the network.
insert into government_plugin (government_id, kind, subject, since)
    select g.id, 'COUNTRY', g.country, now() from government g where g.joined and g.country = 'MX'
    union all
    select g.id, 'NETWORK', 'mercociudades', now() from government g where g.joined and g.slug <> 'platform';

alter table government_plugin enable row level security;
alter table government_plugin force row level security;
-- Its partners and its ministry must know which law is asked.
create policy everybody_reads on government_plugin for select using (true);
create policy platform_switches_on on government_plugin for insert with check (is_platform());
create policy platform_switches_off on government_plugin for delete using (is_platform());
grant select, insert, delete on government_plugin to twinhall_app;
