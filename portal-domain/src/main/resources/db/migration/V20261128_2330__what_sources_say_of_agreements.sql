-- A government of a tie that others put on record takes its place as a party by itself.
create function is_party_of(record uuid) returns boolean language sql stable as
$$ select exists (select from relationship_party p where p.government_id = (select acting_government())
                  and p.relationship_id in (record, (select a.relationship_id from agreement a where a.id = record))) $$;
drop policy writers_share on record_access;
create policy writers_share on record_access for insert
    with check (reaches_all()
                and (writes(record_id)
                     or (government_id = acting_government() and capacity in ('PARTY', 'KEEPER') and not record_is_taken(record_id))
                     or (government_id = acting_government() and capacity = 'PARTY' and is_party_of(record_id))));

-- What sources say of an agreement, each with its source. What counts stands in the agreement's own column; nothing here is ever
-- changed or taken away, so that a value that does not count any more can still be read.
create table statement (
    id            uuid primary key,
    agreement_id  uuid          not null references agreement (id),
    field         varchar(20)   not null
        check (field in ('SIGNED', 'IN_FORCE_FROM', 'ENDED', 'KIND', 'STATUS', 'TITLE', 'PARTIES')),
    value         varchar(400)  not null,
    source        varchar(400)  not null,
    remark        varchar(1000),
    government_id uuid          not null references government (id),
    person        uuid          not null references person (id),
    recorded_at   timestamptz   not null,
    unique (agreement_id, field, value, source)
);
alter table statement enable row level security;
alter table statement force row level security;
create policy as_the_agreement on statement for select using (exists (select from agreement a where a.id = agreement_id));
create policy those_concerned_add on statement for insert
    with check (writes(agreement_id) and reaches_all() and government_id = acting_government()
                and person = (select acting_person_key()));
create policy own_deeds on statement for select
    using ((select acting_government()) is null and person = (select acting_person_key()));
grant select, insert on statement to twinhall_app;

create table acceptance (
    id            uuid primary key,
    statement_id  uuid          not null references statement (id),
    because       varchar(1000) not null,
    government_id uuid          not null references government (id),
    person        uuid          not null references person (id),
    accepted_at   timestamptz   not null
);
create index acceptance_of_statement on acceptance (statement_id);
alter table acceptance enable row level security;
alter table acceptance force row level security;
create policy as_the_statement on acceptance for select using (exists (select from statement s where s.id = statement_id));
create policy those_concerned_add on acceptance for insert
    with check (exists (select from statement s where s.id = statement_id and writes(s.agreement_id)) and reaches_all()
                and government_id = acting_government() and person = (select acting_person_key()));
create policy own_deeds on acceptance for select
    using ((select acting_government()) is null and person = (select acting_person_key()));
grant select, insert on acceptance to twinhall_app;
