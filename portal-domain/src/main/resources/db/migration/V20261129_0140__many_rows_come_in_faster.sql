-- What each row that comes in costs, so that lists of tens of thousands come in within a minute.

-- The search index knows what an agreement is found by; the list of a territory folds the words of its own few rows when it is asked.
-- Gathering the words of every agreement beside it took a fifth of an import.
drop trigger agreement_keeps_its_words on agreement;
drop function agreement_keeps_its_words();
alter table agreement drop column words;

-- The same walls as before. A function that looks into a table is called for each row with all that belongs to a query of its own; the
-- same question written into the policy is planned once and only looked up.
drop policy ours_to_make on agreement;
create policy ours_to_make on agreement for insert
    with check (in_reach(id) and exists (select from record_access a where a.record_id = agreement.id
                and a.government_id = (select acting_government()) and a.capacity in ('PARTY', 'KEEPER')));
drop policy ours_to_make on relationship;
create policy ours_to_make on relationship for insert
    with check (in_reach(id) and exists (select from record_access a where a.record_id = relationship.id
                and a.government_id = (select acting_government()) and a.capacity in ('PARTY', 'KEEPER')));
drop policy ours_to_make on relationship_party;
create policy ours_to_make on relationship_party for insert
    with check (in_reach(relationship_id) and exists (select from record_access a where a.record_id = relationship_party.relationship_id
                and a.government_id = (select acting_government()) and a.capacity in ('PARTY', 'KEEPER')));
drop policy those_concerned_write on history_entry;
create policy those_concerned_write on history_entry for insert
    with check (in_reach(record_id) and exists (select from record_access a where a.record_id = history_entry.record_id
                and a.government_id = (select acting_government()))
                and government_id = (select acting_government()) and form = 3 and person = (select acting_person_key()));
drop policy those_concerned_write on history_origin;
create policy those_concerned_write on history_origin for insert
    with check (in_reach(record_id) and exists (select from record_access a where a.record_id = history_origin.record_id
                and a.government_id = (select acting_government()))
                and person = (select acting_person_key()));

-- Whose record nobody has yet is asked first: that is the common case.
drop policy writers_share on record_access;
create policy writers_share on record_access for insert
    with check (reaches_all()
                and ((government_id = acting_government() and capacity in ('PARTY', 'KEEPER') and not record_is_taken(record_id))
                     or writes(record_id)
                     or (government_id = acting_government() and capacity = 'PARTY' and is_party_of(record_id))));

-- What comes in goes into the index with its statement, not row by row. Changes and removals stay as they were.
create function rows_go_into_the_index() returns trigger
    language plpgsql security definer set search_path = public as $$
begin
    case tg_table_name
    when 'agreement' then
        insert into index_change (subject, record_id) select 'AGREEMENT', c.id from come_in c where c.published on conflict do nothing;
    when 'relationship_party' then
        insert into index_change (subject, record_id)
            select distinct 'AGREEMENT', a.id from come_in c join agreement a on a.relationship_id = c.relationship_id
             where a.published on conflict do nothing;
    else
        insert into index_change (subject, record_id) select 'GOVERNMENT', c.id from come_in c on conflict do nothing;
    end case;
    if found then
        perform pg_notify('index_changed', '');
    end if;
    return null;
end $$;
revoke all on function rows_go_into_the_index() from public;

drop trigger agreement_goes_into_the_index on agreement;
create trigger agreement_goes_into_the_index after update or delete on agreement
    for each row execute function agreement_goes_into_the_index();
create trigger agreements_go_into_the_index after insert on agreement
    referencing new table as come_in for each statement execute function rows_go_into_the_index();
drop trigger party_goes_into_the_index on relationship_party;
create trigger party_goes_into_the_index after update or delete on relationship_party
    for each row execute function party_goes_into_the_index();
create trigger parties_go_into_the_index after insert on relationship_party
    referencing new table as come_in for each statement execute function rows_go_into_the_index();
drop trigger government_goes_into_the_index on government;
create trigger government_goes_into_the_index after update or delete on government
    for each row execute function government_goes_into_the_index();
create trigger governments_go_into_the_index after insert on government
    referencing new table as come_in for each statement execute function rows_go_into_the_index();
