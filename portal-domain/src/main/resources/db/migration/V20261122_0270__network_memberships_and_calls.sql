-- Who is a member of which network, and the calls that networks make. Both are kept by the network's secretariat, the government
-- that bears the network's id for its name in addresses; the database holds it to that.

create function is_secretariat_of(network text) returns boolean language sql stable as
$$ select exists (select from government g where g.id = acting_government() and g.slug = network) $$;

create table network_membership (
    id            uuid primary key,
    revision      bigint       not null,
    network_id    varchar(40)  not null,
    government_id uuid         not null references government (id),
    member_since  varchar(12),
    member_until  varchar(12),
    source        varchar(400) not null,
    demonstration boolean      not null
);
create unique index network_member_once on network_membership (network_id, government_id) where member_until is null;
create index network_membership_by_government on network_membership (government_id);
alter table network_membership enable row level security;
alter table network_membership force row level security;
create policy everybody_reads on network_membership for select using (true);
create policy secretariat_records on network_membership for insert with check (is_secretariat_of(network_id) and writes(id));
create policy secretariat_keeps on network_membership for update using (is_secretariat_of(network_id) and writes(id));
grant select, insert, update on network_membership to twinhall_app;

create table network_call (
    id            uuid primary key,
    revision      bigint      not null,
    network_id    varchar(40) not null,
    family        varchar(60) not null,
    opens_at      timestamptz not null,
    closes_at     timestamptz not null,
    time_zone     varchar(60) not null,
    published_at  timestamptz,
    published_by  varchar(200),
    withdrawn_at  timestamptz,
    rewordings    integer     not null default 0,
    demonstration boolean     not null,
    check (closes_at > opens_at),
    check ((published_at is null) = (published_by is null)),
    check (withdrawn_at is null or published_at is not null)
);
create index network_call_by_closing on network_call (closes_at desc, id desc) where published_at is not null and withdrawn_at is null;
create index network_call_by_network on network_call (network_id);
alter table network_call enable row level security;
alter table network_call force row level security;
create policy public_or_ours on network_call for select using (published_at is not null or reads(id));
create policy secretariat_begins on network_call for insert with check (is_secretariat_of(network_id) and writes(id));
create policy secretariat_keeps on network_call for update using (is_secretariat_of(network_id) and writes(id));
grant select, insert, update on network_call to twinhall_app;

create table network_call_words (
    call_id  uuid          not null references network_call (id),
    language varchar(35)   not null,
    title    varchar(200)  not null,
    summary  varchar(4000) not null,
    primary key (call_id, language)
);
alter table network_call_words enable row level security;
alter table network_call_words force row level security;
create policy as_the_call on network_call_words for select using (exists (select from network_call c where c.id = call_id));
create policy ours_to_word on network_call_words for insert with check (writes(call_id));
create policy ours_to_reword on network_call_words for update using (writes(call_id));
-- A published call is not reworded, and the words of a draft are taken away only to be put anew.
create policy drafts_to_reword on network_call_words for delete
    using (writes(call_id) and exists (select from network_call c where c.id = call_id and c.published_at is null));
grant select, insert, update, delete on network_call_words to twinhall_app;
