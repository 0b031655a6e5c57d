-- What a government notes for itself about an agreement: no other government ever reads it, whatever else it may read there.
create table note (
    id            uuid primary key,
    agreement_id  uuid          not null,
    government_id uuid          not null references government (id),
    words         varchar(4000) not null,
    author        uuid          not null references person (id),
    written_at    timestamptz   not null
);
create index note_by_agreement on note (government_id, agreement_id, written_at);
alter table note enable row level security;
alter table note force row level security;
create policy own on note for select using (government_id = acting_government() and reaches_all());
create policy own_written on note for insert
    with check (government_id = acting_government() and reaches_all() and author = (select acting_person_key()));
create policy own_taken_away on note for delete using (government_id = acting_government() and reaches_all());
create policy own_deeds on note for select using ((select acting_government()) is null and author = (select acting_person_key()));
grant select, insert, delete on note to twinhall_app;
