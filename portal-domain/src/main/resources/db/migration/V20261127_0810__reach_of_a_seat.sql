-- A seat reaches every record that its government has to do with, or named records only: somebody whom a partner invited to one
-- draft or plan. app.reach says 'all', or the ids with commas between them; where it says nothing, nothing is reached.

create function reaches_all() returns boolean language sql stable as
$$ select coalesce(current_setting('app.reach', true) = 'all', false) $$;

create function in_reach(record uuid) returns boolean language sql stable as
$$ select case coalesce(current_setting('app.reach', true), '') when 'all' then true when '' then false
          else record = any (string_to_array(current_setting('app.reach', true), ',')::uuid[]) end $$;

create or replace function reads(record uuid) returns boolean language sql stable as
$$ select in_reach(record)
      and exists (select from record_access a where a.record_id = record and a.government_id = acting_government()) $$;

create or replace function writes(record uuid) returns boolean language sql stable as
$$ select in_reach(record)
      and exists (select from record_access a where a.record_id = record and a.government_id = acting_government()
                  and a.capacity in ('PARTY', 'KEEPER')) $$;

create or replace function reviews(record uuid) returns boolean language sql stable as
$$ select in_reach(record)
      and exists (select from record_access a where a.record_id = record and a.government_id = acting_government()
                  and a.capacity = 'REVIEWER') $$;

-- Who reaches named records only neither begins records nor shares them.
drop policy own_rights on record_access;
create policy own_rights on record_access for select using (government_id = acting_government() and in_reach(record_id));
drop policy writers_share on record_access;
create policy writers_share on record_access for insert
    with check (reaches_all()
                and (writes(record_id)
                     or (government_id = acting_government() and capacity in ('PARTY', 'KEEPER') and not record_is_taken(record_id))));
drop policy seats_speak_of_others on government;
create policy seats_speak_of_others on government for insert to twinhall_app
    with check (acting_government() is not null and reaches_all() and not joined);
create or replace function is_secretariat_of(network text) returns boolean language sql stable as
$$ select reaches_all() and exists (select from government g where g.id = acting_government() and g.slug = network) $$;
