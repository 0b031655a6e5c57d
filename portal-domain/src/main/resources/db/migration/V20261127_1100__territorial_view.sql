-- A state reads the agreements of its municipalities, a ministry those of its country, also before they are public. It follows from
-- where a government is and of what level, each time it is asked: no right is copied, and a government that appears later is seen at once.

create index government_by_place on government (country, subdivision, level);

-- The same rule as Government.oversees, for both walls; a test holds them together. Nobody oversees across a border, and a body of no
-- country (XX) oversees nobody. A county or département does not: its place is not on record below its own level.
create function oversees(overseer government, party government) returns boolean language sql immutable parallel safe as
$$ select overseer.id <> party.id and overseer.country = party.country and overseer.country <> 'XX'
      and (overseer.level = 'NATIONAL'
           or overseer.level = 'STATE' and overseer.subdivision = party.subdivision
              and party.level in ('INTERMEDIATE', 'MUNICIPALITY', 'METROPOLITAN')) $$;

-- The ties of the acting government's territory with at least one agreement: one of which there is only a draft stays its parties' own
-- affair. Runs as the owner, because the parties of a tie stand behind the policy of the tie, which asks for them; it tells nothing
-- but what the acting government oversees. Who was invited to single records oversees nothing.
create policy owner_asks_who_oversees on relationship_party for select to twinhall_owner using (true);
create policy owner_asks_who_oversees on agreement for select to twinhall_owner using (true);
create function overseen_ties() returns setof uuid language sql stable security definer
begin atomic
    select p.relationship_id from government o join government g on oversees(o, g)
      join relationship_party p on p.government_id = g.id
     where o.id = acting_government() and reaches_all()
       and exists (select from agreement a where a.relationship_id = p.relationship_id);
end;

-- As a set and not row by row: PostgreSQL asks for it once a statement, and only when it comes to a row that is not public.
drop policy public_or_ours on agreement;
create policy public_ours_or_overseen on agreement for select
    using (published or reads(id) or relationship_id in (select overseen_ties()));
drop policy public_or_ours on relationship;
create policy public_ours_or_overseen on relationship for select
    using (published or reads(id) or id in (select overseen_ties()));
