-- The offices by which a government is reached. They outlive the people in them: one that ends keeps its days and stays on record.

create function shares_a_record_with(other uuid) returns boolean language sql stable security definer
return exists (select from record_access mine join record_access theirs on theirs.record_id = mine.record_id
                where mine.government_id = acting_government() and theirs.government_id = other and in_reach(mine.record_id));

create table office (
    id             uuid primary key,
    revision       bigint       not null,
    government_id  uuid         not null references government (id),
    audience       varchar(10)  not null check (audience in ('EVERYBODY', 'PARTNERS')),
    email          varchar(254),
    telephone      varchar(30),
    postal_address varchar(500),
    languages      varchar(200) not null,
    at_present     varchar(200),              -- personal data: the name of a person
    valid_from     date         not null,
    valid_until    date,
    rewordings     integer      not null default 0,
    check (valid_until >= valid_from),
    check (email is not null or telephone is not null or postal_address is not null)
);
create index office_of_government on office (government_id);
alter table office enable row level security;
alter table office force row level security;
create policy ours on office for select using (government_id = acting_government() and reaches_all());
-- Days begin and end at other hours round the world: the use case knows the government's own, here one more on each side is let through.
create policy those_addressed on office for select
    using (valid_from <= current_date + 1 and coalesce(valid_until, current_date) >= current_date - 1
           and (audience = 'EVERYBODY' or shares_a_record_with(government_id)));
create policy ours_to_open on office for insert with check (government_id = acting_government() and reaches_all());
create policy ours_to_keep on office for update using (government_id = acting_government() and reaches_all());
grant select, insert, update on office to twinhall_app;

create table office_words (
    office_id uuid          not null references office (id),
    language  varchar(35)   not null,
    name      varchar(200)  not null,
    duties    varchar(1000) not null,
    opening   varchar(1000) not null,
    primary key (office_id, language)
);
alter table office_words enable row level security;
alter table office_words force row level security;
create policy as_the_office on office_words for select using (exists (select from office o where o.id = office_id));
create policy ours_to_word on office_words for all
    using (exists (select from office o where o.id = office_id and o.government_id = acting_government()) and reaches_all());
grant select, insert, update, delete on office_words to twinhall_app;

-- What a government changes about itself stands in the history of its own record, which it keeps from the day it joins.
create function a_government_keeps_its_own_record() returns trigger language plpgsql security definer set search_path = public as
$$
begin
    if new.joined then
        insert into record_access (record_id, government_id, capacity) values (new.id, new.id, 'KEEPER') on conflict do nothing;
    end if;
    return null;
end
$$;
create trigger a_government_keeps_its_own_record after insert or update of joined on government
    for each row execute function a_government_keeps_its_own_record();
insert into record_access (record_id, government_id, capacity)
    select id, id, 'KEEPER' from government where joined on conflict do nothing;
