-- That a party takes a text for settled: before it is signed each party that works here says so, of the words as they are then.

create table sign_off (
    id            uuid primary key,
    draft_id      uuid        not null references draft (id),
    government_id uuid        not null references government (id),
    text_hash     char(64)    not null,
    given_by      uuid        not null references person (id),
    given_at      timestamptz not null,
    taken_back_at timestamptz
);
comment on table sign_off is 'The latest of a party counts, for the text of its hash only; those before it stay on record.';
create index sign_off_by_draft on sign_off (draft_id);
create index sign_off_by_giver on sign_off (given_by);
-- At most one of a party stands.
create unique index sign_off_stands_once on sign_off (draft_id, government_id) where taken_back_at is null;

alter table sign_off enable row level security;
alter table sign_off force row level security;
create policy those_concerned on sign_off for select using (reads(draft_id));
create policy parties_sign_off on sign_off for insert
    with check (writes(draft_id) and government_id = acting_government() and given_by = (select acting_person_key())
        and taken_back_at is null);
create policy own_taken_back on sign_off for update using (writes(draft_id) and government_id = acting_government())
    with check (taken_back_at is not null);
create policy own_deeds on sign_off for select
    using ((select acting_government()) is null and given_by = (select acting_person_key()));
grant select, insert, update (taken_back_at) on sign_off to twinhall_app;

create policy whose_sign_offs_are_read on person for select
    using (exists (select from sign_off s where s.given_by = person.id));
