-- The operator of the platform takes governments in, lets those join that were only spoken of, and corrects what is known of them.
-- The platform's own government is there in every profile: without it nobody could begin.

alter table government add column revision bigint not null default 0;

insert into government (id, slug, name, level, country, subdivision, joined, term_ends, time_zone) values
    ('00000000-0000-4000-8000-000000000006', 'platform', 'Twinhall', 'AUTONOMOUS', 'XX', null, true, null, 'UTC')
on conflict do nothing;

-- Whether this transaction works for the platform's own government, and not as a guest of it.
create function is_platform() returns boolean language sql stable as
$$ select reaches_all() and exists (select from government g where g.id = acting_government() and g.slug = 'platform') $$;

create policy platform_takes_in on government for insert to twinhall_app with check (is_platform());
create policy platform_corrects on government for update to twinhall_app using (is_platform()) with check (is_platform());
grant update (revision, slug, name, level, country, subdivision, joined, term_ends, time_zone) on government to twinhall_app;

-- A government's own record carries its id. The platform keeps it, and lets the government read what was done there.
create policy platform_keeps_governments on record_access for insert
    with check (is_platform() and exists (select from government g where g.id = record_id));

-- What a government has to do with, when it was only spoken of so far, becomes its own on the day it joins. Runs as the owner, who
-- may read what the parties keep to themselves; the platform learns nothing of it.
create policy owner_reads on relationship for select to twinhall_owner using (true);
create policy owner_reads on relationship_party for select to twinhall_owner using (true);
create policy owner_reads on agreement for select to twinhall_owner using (true);
create policy owner_reads on draft for select to twinhall_owner using (true);
create policy owner_reads on activity_plan for select to twinhall_owner using (true);
create function give_what_is_its_own(joining uuid) returns void language plpgsql security definer set search_path = public as
$$
begin
    if not is_platform() then
        raise exception 'only the platform lets a government join' using errcode = 'insufficient_privilege';
    end if;
    insert into record_access (record_id, government_id, capacity)
        select own.id, joining, 'PARTY' from (
            select p.relationship_id as id from relationship_party p where p.government_id = joining
            union
            select a.id from agreement a join relationship_party p using (relationship_id) where p.government_id = joining
            union
            select d.id from draft d join relationship_party p using (relationship_id) where p.government_id = joining
            union
            select y.id from activity_plan y join agreement a on a.id = y.agreement_id
                join relationship_party p using (relationship_id) where p.government_id = joining
        ) as own
    on conflict do nothing;
end
$$;
revoke all on function give_what_is_its_own(uuid) from public;
grant execute on function give_what_is_its_own(uuid) to twinhall_app;
