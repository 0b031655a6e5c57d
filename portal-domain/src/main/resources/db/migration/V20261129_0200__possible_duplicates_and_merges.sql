-- Records that may be one: how they are found, what people said of them, and merges that can be undone. A record that was merged away
-- keeps its row; the policies hide it, so that no list, count, search or statistic can forget to leave it out.

-- What is alike of two spellings of a name: no capitals, accents, spaces or punctuation. It only finds candidates: Munster and Münster
-- are alike in this and are two places. Kept in a column, because row-level security keeps expressions out of its index scans.
create function alike(name text) returns text language sql immutable strict parallel safe as
$$ select btrim(regexp_replace(regexp_replace(public.folded(name), '[''’‘ʼʻ`´]', '', 'g'), '[^[:alnum:]]+', ' ', 'g')) $$;
alter table government add column alike_name text generated always as (alike(name)) stored;
create index government_by_alike_name on government (country, level, alike_name);
create index government_place_by_wikidata on government_place (wikidata) where wikidata is not null;
create index government_place_by_geonames on government_place (geonames) where geonames is not null;
create index government_place_by_unlocode on government_place (unlocode) where unlocode is not null;

alter table government add column merged_into uuid references government (id);
alter table agreement add column merged_into uuid references agreement (id);
alter table relationship add column merged_into uuid references relationship (id);
create index government_merged on government (merged_into) where merged_into is not null;
create index agreement_merged on agreement (merged_into) where merged_into is not null;
create index relationship_merged on relationship (merged_into) where merged_into is not null;

drop policy everybody_reads on government;
create policy everybody_reads on government for select using (merged_into is null);
-- The one that stays may take the name of the one that was merged into it.
drop index government_is_named_once;
create unique index government_is_named_once
    on government (country, coalesce(subdivision, ''), level, lower(name)) where merged_into is null;
drop policy public_ours_or_overseen on agreement;
create policy public_ours_or_overseen on agreement for select
    using (merged_into is null and (published or reads(id) or relationship_id in (select overseen_ties())));
drop policy public_ours_or_overseen on relationship;
create policy public_ours_or_overseen on relationship for select
    using (merged_into is null and (published or reads(id) or id in (select overseen_ties())));
-- Nobody hides a record past the functions below.
drop policy those_concerned_move on agreement;
create policy those_concerned_move on agreement for update using (writes(id) or reviews(id))
    with check (merged_into is null and (writes(id) or reviews(id)));
drop policy those_concerned_publish on relationship;
create policy those_concerned_publish on relationship for update using (writes(id) or reviews(id))
    with check (merged_into is null and (writes(id) or reviews(id)));

-- What is kept from those who do not write a record does not bind what the owner does for them.
create or replace function an_authority_registers_and_does_not_write() returns trigger language plpgsql as
$$
begin
    if current_user <> 'twinhall_owner' and not writes(new.id)
       and (new.reference, new.relationship_id, new.kind, new.signed, new.title, new.focus, new.source, new.signed_at_place, new.demonstration)
            is distinct from (old.reference, old.relationship_id, old.kind, old.signed, old.title, old.focus, old.source, old.signed_at_place, old.demonstration) then
        raise exception 'an authority does not write an agreement' using errcode = 'insufficient_privilege';
    end if;
    return new;
end
$$;
create or replace function a_reviewer_moves_and_does_not_write() returns trigger language plpgsql as
$$
begin
    if current_user <> 'twinhall_owner' and not writes(new.id)
       and (new.relationship_id, new.begun_by, new.instrument, new.duration_months, new.begun_at, new.changed_at, new.demonstration)
            is distinct from (old.relationship_id, old.begun_by, old.instrument, old.duration_months, old.begun_at, old.changed_at, old.demonstration) then
        raise exception 'a reviewer does not write a draft' using errcode = 'insufficient_privilege';
    end if;
    return new;
end
$$;

-- The platform keeps what came from publications and has no draft here, if it has to: so that its deeds there are sealed as all others.
create policy platform_keeps_what_was_published on record_access for insert
    with check (is_platform() and capacity = 'KEEPER' and government_id = acting_government()
                and exists (select from agreement a where a.id = record_id and a.published and a.draft_id is null));

-- That two records are not one, once somebody said so. One row a pair, the lesser id first.
create table not_duplicate (
    one           uuid        not null,
    other         uuid        not null,
    subject       varchar(10) not null check (subject in ('AGREEMENT', 'GOVERNMENT')),
    government_id uuid        not null references government (id),
    person        uuid        not null references person (id),
    said_at       timestamptz not null,
    primary key (one, other),
    check (one < other)
);
create index not_duplicate_by_government on not_duplicate (government_id);
alter table not_duplicate enable row level security;
alter table not_duplicate force row level security;
create policy those_concerned on not_duplicate for select using (subject = 'GOVERNMENT' or is_platform() or is_party_of(one));
create policy own_deeds on not_duplicate for select
    using ((select acting_government()) is null and person = (select acting_person_key()));
create policy those_concerned_say on not_duplicate for insert
    with check (reaches_all() and government_id = acting_government() and person = (select acting_person_key())
                and case subject when 'GOVERNMENT' then is_platform()
                    else is_platform() or (writes(one) and writes(other) and is_party_of(one) and is_party_of(other)) end);
create policy those_concerned_take_back on not_duplicate for delete
    using (reaches_all()
           and case subject when 'GOVERNMENT' then is_platform()
               else is_platform() or (is_party_of(one) and is_party_of(other)) end);
grant select, insert, delete on not_duplicate to twinhall_app;

create table record_merge (
    id            uuid primary key,
    subject       varchar(10)  not null check (subject in ('AGREEMENT', 'GOVERNMENT')),
    kept_id       uuid         not null,
    away_id       uuid         not null,
    kept_name     varchar(400) not null,
    away_name     varchar(400) not null,
    because       varchar(1000),
    government_id uuid         not null references government (id),
    person        uuid         not null references person (id),
    merged_at     timestamptz  not null,
    undone_at     timestamptz,
    undone_for    uuid references government (id),
    undone_by     uuid references person (id),
    stayed        integer      not null default 0,
    check (kept_id <> away_id),
    check ((undone_at is null) = (undone_by is null) and (undone_at is null) = (undone_for is null))
);
create unique index record_is_merged_once on record_merge (away_id) where undone_at is null;
create index record_merge_by_kept on record_merge (kept_id);
create index record_merge_by_time on record_merge (merged_at desc, id desc);
create index record_merge_by_government on record_merge (government_id);
-- Whom a merge concerns: the parties of both records as they were. They keep seeing what was done with what is their own.
create table record_merge_party (
    government_id uuid not null references government (id),
    merge_id      uuid not null references record_merge (id),
    primary key (government_id, merge_id)
);
create index record_merge_party_by_merge on record_merge_party (merge_id);
alter table record_merge_party enable row level security;
alter table record_merge_party force row level security;
create policy themselves on record_merge_party for select using (government_id = (select acting_government()));
create policy owner_merges on record_merge_party for all to twinhall_owner using (true) with check (true);
grant select on record_merge_party to twinhall_app;
alter table record_merge enable row level security;
alter table record_merge force row level security;
create policy those_concerned on record_merge for select
    using (reaches_all()
           and (is_platform()
                or id in (select p.merge_id from record_merge_party p where p.government_id = (select acting_government()))));
create policy those_concerned_merge on record_merge for insert
    with check (reaches_all() and government_id = acting_government() and person = (select acting_person_key()) and undone_at is null
                and case subject when 'GOVERNMENT' then is_platform()
                    else writes(kept_id) and writes(away_id) and (is_platform() or (is_party_of(kept_id) and is_party_of(away_id))) end);
create policy own_deeds on record_merge for select
    using ((select acting_government()) is null and (select acting_person_key()) in (person, undone_by));
create policy owner_merges on record_merge for all to twinhall_owner using (true) with check (true);
grant select, insert on record_merge to twinhall_app;

-- What a merge did to other rows, so that its undoing puts back exactly that. A row that two merges touched is put back by the later first.
create table record_merge_part (
    merge_id uuid        not null references record_merge (id),
    number   integer     not null generated always as identity,
    what     varchar(20) not null,
    row_id   text        not null,
    before   text,
    touches  uuid,
    primary key (merge_id, number)
);
create index record_merge_part_by_row on record_merge_part (touches) where touches is not null;
alter table record_merge_part enable row level security;
alter table record_merge_part force row level security;
create policy as_the_merge on record_merge_part for select using (merge_id in (select id from record_merge));
create policy owner_merges on record_merge_part for all to twinhall_owner using (true) with check (true);
grant select on record_merge_part to twinhall_app;

create policy owner_merges on agreement for update to twinhall_owner using (true) with check (true);
create policy owner_merges on relationship for update to twinhall_owner using (true) with check (true);
create policy owner_merges on relationship_party for update to twinhall_owner using (true) with check (true);
create policy owner_merges on draft for update to twinhall_owner using (true) with check (true);
create policy owner_merges on statement for all to twinhall_owner using (true) with check (true);
create policy owner_merges on acceptance for select to twinhall_owner using (true);
create policy owner_merges on evidence for all to twinhall_owner using (true) with check (true);
create policy owner_merges on note for update to twinhall_owner using (true) with check (true);
create policy owner_merges on network_membership for update to twinhall_owner using (true) with check (true);
create policy owner_merges on government_name for all to twinhall_owner using (true) with check (true);

-- Where a record that was merged away leads to, through as many merges as there were; null for any other. A tie of which nothing is left
-- but agreements that were merged away leads to the tie of those. Runs as the owner, and tells of nothing that was not public.
create function led_to(record uuid) returns uuid language plpgsql stable security definer set search_path = public as
$$
declare
    here  uuid := record;
    ahead uuid;
begin
    for step in 1..20 loop
        ahead := coalesce(
            (select a.merged_into from agreement a where a.id = here and a.published),
            (select g.merged_into from government g where g.id = here),
            (select r.merged_into from relationship r where r.id = here and r.published),
            (select k.relationship_id from agreement a join agreement k on k.id = a.merged_into
              where a.relationship_id = here and a.published and k.relationship_id <> here
                and not exists (select from agreement o where o.relationship_id = here and o.merged_into is null)
              order by a.reference limit 1));
        exit when ahead is null;
        here := ahead;
    end loop;
    return nullif(here, record);
end
$$;
revoke all on function led_to(uuid) from public;
grant execute on function led_to(uuid) to twinhall_app;

-- The names under which lists know governments that were merged away, and which one each is: a list that comes again names nothing new.
create function merged_governments(countries text[])
    returns table (id uuid, name varchar, level varchar, country char, subdivision varchar)
    language sql stable security definer set search_path = public as
$$ select led_to(g.id), g.name, g.level, g.country, g.subdivision from government g
   where g.merged_into is not null and g.country = any (countries) $$;
revoke all on function merged_governments(text[]) from public;
grant execute on function merged_governments(text[]) to twinhall_app;

-- Of governments that were chosen before: those that were merged away since, and where each leads to.
create function led_governments(ids uuid[]) returns table (id uuid, ahead uuid)
    language sql stable security definer set search_path = public as
$$ select g.id, led_to(g.id) from government g where g.id = any (ids) and g.merged_into is not null $$;
revoke all on function led_governments(uuid[]) from public;
grant execute on function led_governments(uuid[]) to twinhall_app;

-- The same of agreements, by what they said and by their references.
create function merged_agreements(keys text[], named text[])
    returns table (parties_key varchar, tie uuid, reference varchar, kind varchar, signed varchar, as_named varchar)
    language sql stable security definer set search_path = public as
$$ with sought as (
       select a.id from agreement a where a.reference = any (named) and a.merged_into is not null
       union select a.id from relationship t join agreement a on a.relationship_id = t.id
             where t.parties_key = any (keys) and a.merged_into is not null
       union select a.id from relationship t join agreement k on k.relationship_id = t.id join agreement a on a.merged_into = k.id
             where t.parties_key = any (keys))
   select r.parties_key, r.id, k.reference, a.kind, a.signed, a.reference
   from sought s join agreement a on a.id = s.id join agreement k on k.id = led_to(a.id) join relationship r on r.id = k.relationship_id $$;
revoke all on function merged_agreements(text[], text[]) from public;
grant execute on function merged_agreements(text[], text[]) to twinhall_app;

-- The days that a date may be, as EdtfDate.span() has it: of one that its source was not sure of, its own length more on either side.
create function days_of(signed text, first_day date, last_day date) returns daterange language sql immutable parallel safe as
$$ select case when first_day is null then null
    when signed !~ '[~?%]$' then daterange(first_day, last_day, '[]')
    else daterange((first_day - step)::date, (last_day + interval '1 day' + step - interval '1 day')::date, '[]') end
   from (select case length(signed) when 5 then interval '1 year' when 8 then interval '1 month' else interval '1 day' end as step) as s $$;

-- Whether one carries the other on, over however many in between.
create function in_one_chain(one uuid, other uuid) returns boolean language sql stable as
$$ with recursive up as (
       select a.id, a.continues_id, a.id as beginning, 1 as depth from agreement a where a.id in (one, other)
       union all
       select a.id, a.continues_id, u.beginning, u.depth + 1 from up u join agreement a on a.id = u.continues_id where u.depth < 50)
   select exists (select from up u where u.continues_id in (one, other) and u.continues_id <> u.beginning) $$;

-- Governments that may be one, and by what: at least one of them has not joined. By their keys and not by comparing all with all.
create view alike_governments with (security_invoker = true) as
    select found.one, found.other, array_agg(distinct found.why order by found.why) as whys from (
        select least(g.id, h.id) as one, greatest(g.id, h.id) as other, 'name' as why
          from government g join government h on h.country = g.country and h.level = g.level and h.alike_name = g.alike_name and h.id > g.id
         where g.alike_name <> '' and not (g.joined and h.joined)
           and (g.subdivision is null or h.subdivision is null or g.subdivision = h.subdivision)
        union all
        select least(p.government_id, q.government_id), greatest(p.government_id, q.government_id), 'wikidata'
          from government_place p join government_place q on q.wikidata = p.wikidata and q.government_id > p.government_id
        union all
        select least(p.government_id, q.government_id), greatest(p.government_id, q.government_id), 'geonames'
          from government_place p join government_place q on q.geonames = p.geonames and q.government_id > p.government_id
        union all
        select least(p.government_id, q.government_id), greatest(p.government_id, q.government_id), 'unlocode'
          from government_place p join government_place q on q.unlocode = p.unlocode and q.government_id > p.government_id
    ) as found
    join government a on a.id = found.one join government b on b.id = found.other
    where a.country = b.country and a.level = b.level and not (a.joined and b.joined)
      and not exists (select from not_duplicate n where n.one = found.one and n.other = found.other)
    group by found.one, found.other;
grant select on alike_governments to twinhall_app;

-- The key of the same parties with one of them taken for another.
create function parties_key_with(tie uuid, instead uuid, of_it uuid) returns text language sql stable as
$$ select string_agg(party, ' ' order by party collate "C") from (
       select (case p.government_id when of_it then instead else p.government_id end)::text as party
         from relationship_party p where p.relationship_id = tie) as parties $$;

-- Why two records cannot be merged; null if they can. Runs as the owner: what stands in the way may be of others, and is not told.
create function merge_obstacle(what text, kept uuid, away uuid) returns text
    language plpgsql stable security definer set search_path = public as
$$
begin
    if what = 'AGREEMENT' then
        return case
            when (select a.draft_id from agreement a where a.id = away) is not null then 'merge-made-here'
            when exists (select from activity_plan p where p.agreement_id = away) then 'merge-has-plans'
            when in_one_chain(kept, away) then 'merge-linked'
            when not is_platform()
                 and exists (select from agreement a join relationship_party p using (relationship_id)
                             join government g on g.id = p.government_id
                             where a.id = away and g.joined
                               and not exists (select from agreement k join relationship_party q using (relationship_id)
                                               where k.id = kept and q.government_id = p.government_id)) then 'merge-of-others'
            when exists (select from agreement c join agreement k on k.id = kept
                         where c.continues_id = away and c.relationship_id <> k.relationship_id) then 'merge-carried-on'
        end;
    end if;
    return case
        when (select g.joined or g.guest from government g where g.id = away)
             or exists (select from guest_pass p where p.government_id = away)
             or exists (select from invitation i where i.government_id = away) then 'merge-works-here'
        when (select g.country from government g where g.id = away) <> (select g.country from government g where g.id = kept)
            then 'merge-other-country'
        when exists (select from relationship_party p join relationship_party q using (relationship_id)
                     where p.government_id = kept and q.government_id = away) then 'merge-both-parties'
        when exists (select from network_membership m join network_membership n using (network_id)
                     where m.government_id = kept and n.government_id = away and m.member_until is null and n.member_until is null)
            then 'merge-both-members'
    end;
end
$$;
revoke all on function merge_obstacle(text, uuid, uuid) from public;
grant execute on function merge_obstacle(text, uuid, uuid) to twinhall_app;

-- Carries out the merge that the acting seat has just put on record. Runs as the owner; the policies said who may put one on record.
create function carry_out_merge(merging uuid, brought uuid[]) returns void
    language plpgsql security definer set search_path = public as
$$
declare
    m     record_merge;
    party record;
    other uuid;
    key   text;
    there integer;
begin
    select * into m from record_merge r where r.id = merging and r.undone_at is null
        and r.government_id = acting_government() and r.person = acting_person_key() and reaches_all();
    if not found or exists (select from record_merge_part p where p.merge_id = merging)
       or merge_obstacle(m.subject, m.kept_id, m.away_id) is not null then
        raise exception 'this merge is not to be carried out' using errcode = 'insufficient_privilege';
    end if;
    insert into record_merge_part (merge_id, what, row_id, touches) values (merging, 'AWAY', m.away_id, m.away_id);
    if m.subject = 'AGREEMENT' then
        perform from agreement a where a.id in (m.kept_id, m.away_id) and a.published and a.merged_into is null order by a.id for update;
        get diagnostics there = row_count;
        if there <> 2 then
            raise exception 'one of them is not there any more' using errcode = 'insufficient_privilege';
        end if;
        insert into record_merge_party (merge_id, government_id)
            select distinct merging, p.government_id from agreement a join relationship_party p using (relationship_id)
            where a.id in (m.kept_id, m.away_id);
        -- What this one stays in must not go elsewhere before this is undone; others may be merged into it too.
        insert into record_merge_part (merge_id, what, row_id, touches) values (merging, 'KEPT', m.kept_id, m.kept_id);
        insert into record_merge_part (merge_id, what, row_id, touches)
            select merging, 'STATEMENT', s.id, s.id from statement s
            where s.id = any (brought) and s.agreement_id = m.kept_id and s.person = m.person and s.government_id = m.government_id
              and s.recorded_at >= now() - interval '1 minute';
        with moved as (update evidence set agreement_id = m.kept_id where agreement_id = m.away_id returning id)
            insert into record_merge_part (merge_id, what, row_id, touches) select merging, 'EVIDENCE', id, id from moved;
        with moved as (update note set agreement_id = m.kept_id where agreement_id = m.away_id returning id)
            insert into record_merge_part (merge_id, what, row_id, touches) select merging, 'NOTE', id, id from moved;
        with moved as (update agreement set continues_id = m.kept_id where continues_id = m.away_id returning id)
            insert into record_merge_part (merge_id, what, row_id, touches) select merging, 'CONTINUES', id, id from moved;
        -- What the one carried on, the other carries on now, if it carried on nothing.
        with linked as (
            update agreement k set continues_id = w.continues_id, link = w.link from agreement w join agreement e on e.id = w.continues_id
            where k.id = m.kept_id and w.id = m.away_id and k.continues_id is null and e.relationship_id = k.relationship_id
            returning k.id, k.continues_id)
            insert into record_merge_part (merge_id, what, row_id, before) select merging, 'LINK', id, continues_id from linked;
        update agreement set merged_into = m.kept_id where id = m.away_id and merged_into is null;
        return;
    end if;
    perform from government g where g.id in (m.kept_id, m.away_id) and g.merged_into is null order by g.id for update;
    get diagnostics there = row_count;
    if there <> 2 then
        raise exception 'one of them is not there any more' using errcode = 'insufficient_privilege';
    end if;
    insert into record_merge_party (merge_id, government_id)
        select merging, m.kept_id
        union select merging, q.government_id from relationship_party p join relationship_party q using (relationship_id)
              where p.government_id = m.away_id and q.government_id <> m.away_id;
    for party in select p.relationship_id as tie, p.place, r.parties_key, r.published from relationship_party p
                 join relationship r on r.id = p.relationship_id
                 where p.government_id = m.away_id and r.merged_into is null order by p.relationship_id loop
        insert into record_merge_part (merge_id, what, row_id, before)
            select merging, 'KNOWN', y.id, party.tie from activity_plan y join agreement a on a.id = y.agreement_id
            where a.relationship_id = party.tie;
        key := parties_key_with(party.tie, m.kept_id, m.away_id);
        select r.id into other from relationship r where r.parties_key = key and r.merged_into is null order by r.id limit 1 for update;
        if other is null then
            insert into record_merge_part (merge_id, what, row_id, before, touches)
                values (merging, 'PARTY', party.tie || ' ' || party.place, m.away_id, party.tie),
                       (merging, 'KEY', party.tie, party.parties_key, party.tie);
            insert into record_merge_part (merge_id, what, row_id, before, touches)
                select merging, 'KNOWN', a.id, party.tie, a.id from agreement a where a.relationship_id = party.tie
                union all select merging, 'KNOWN', d.id, party.tie, null from draft d where d.relationship_id = party.tie;
            update relationship_party set government_id = m.kept_id where relationship_id = party.tie and place = party.place;
            update relationship set parties_key = key where id = party.tie;
            other := party.tie;
        else
            insert into record_merge_part (merge_id, what, row_id, touches)
                values (merging, 'TIE', party.tie, party.tie), (merging, 'TIE-JOINED', other, other);
            with moved as (update agreement set relationship_id = other where relationship_id = party.tie returning id)
                insert into record_merge_part (merge_id, what, row_id, before, touches)
                select merging, 'AGREEMENT-TIE', id, party.tie, id from moved;
            with moved as (update draft set relationship_id = other where relationship_id = party.tie returning id)
                insert into record_merge_part (merge_id, what, row_id, before, touches)
                select merging, 'DRAFT-TIE', id, party.tie, id from moved;
            update relationship set merged_into = other where id = party.tie;
            if party.published and not (select r.published from relationship r where r.id = other) then
                insert into record_merge_part (merge_id, what, row_id) values (merging, 'PUBLISHED', other);
                update relationship set published = true where id = other;
            end if;
        end if;
        -- A party that works here has what is its own, as on the day it joined.
        if (select g.joined from government g where g.id = m.kept_id) then
            with given as (
                insert into record_access (record_id, government_id, capacity)
                select own.id, m.kept_id, 'PARTY' from (
                    select other as id
                    union select a.id from agreement a where a.relationship_id = other
                    union select d.id from draft d where d.relationship_id = other
                    union select y.id from activity_plan y join agreement a on a.id = y.agreement_id where a.relationship_id = other) as own
                on conflict do nothing returning record_id)
            insert into record_merge_part (merge_id, what, row_id) select merging, 'RIGHT', record_id from given;
        end if;
        -- Their words name the parties: taken anew, and by the search index too.
        update agreement set reference = reference where relationship_id = other;
    end loop;
    with moved as (update network_membership set government_id = m.kept_id where government_id = m.away_id returning id)
        insert into record_merge_part (merge_id, what, row_id, touches) select merging, 'MEMBERSHIP', id, id from moved;
    with named as (
        insert into government_name (government_id, language, name)
        select m.kept_id, n.language, n.name from (
            select 'und' as language, g.name from government g where g.id = m.away_id and g.name <> ''
               and g.name <> (select k.name from government k where k.id = m.kept_id)
            union select n.language, n.name from government_name n where n.government_id = m.away_id) as n
        on conflict do nothing returning language, name)
    insert into record_merge_part (merge_id, what, row_id, before) select merging, 'NAME', name, language from named;
    update government set merged_into = m.kept_id where id = m.away_id and merged_into is null;
end
$$;
revoke all on function carry_out_merge(uuid, uuid[]) from public;
grant execute on function carry_out_merge(uuid, uuid[]) to twinhall_app;

-- Why a merge cannot be undone now; null if it can.
create function undo_obstacle(merging uuid) returns text language plpgsql stable security definer set search_path = public as
$$
declare
    m record_merge;
begin
    select * into m from record_merge r where r.id = merging;
    return case
        when m.undone_at is not null then 'merge-undone-already'
        when exists (select from agreement a where a.id = m.kept_id and a.merged_into is not null)
             or exists (select from government g where g.id = m.kept_id and g.merged_into is not null)
             or exists (select from record_merge_part p join record_merge_part q on q.touches = p.touches and q.merge_id <> p.merge_id
                        join record_merge l on l.id = q.merge_id
                        where p.merge_id = merging and l.undone_at is null and (l.merged_at, l.id) > (m.merged_at, m.id)
                          and p.what <> 'KEPT' and q.what <> 'KNOWN' and (q.what <> 'KEPT' or p.what in ('AGREEMENT-TIE', 'KNOWN')))
            then 'merge-later'
        when m.subject = 'GOVERNMENT'
             and exists (select from government a join government o on o.country = a.country and o.level = a.level
                             and coalesce(o.subdivision, '') = coalesce(a.subdivision, '') and lower(o.name) = lower(a.name)
                         where a.id = m.away_id and o.id <> a.id and o.merged_into is null)
            then 'merge-name-taken'
        when exists (select from record_merge_part p join agreement a on a.relationship_id = p.row_id::uuid
                     where p.merge_id = merging and p.what = 'KEY'
                       and not exists (select from record_merge_part k where k.merge_id = merging and k.what = 'KNOWN' and k.row_id = a.id::text))
             or exists (select from record_merge_part p join draft d on d.relationship_id = p.row_id::uuid
                     where p.merge_id = merging and p.what = 'KEY'
                       and not exists (select from record_merge_part k where k.merge_id = merging and k.what = 'KNOWN' and k.row_id = d.id::text))
             -- A draft that goes back and was signed since, and a plan of what goes back.
             or exists (select from record_merge_part p join agreement a on a.draft_id = p.row_id::uuid
                     where p.merge_id = merging and p.what = 'DRAFT-TIE' and not exists (select from record_merge_part k
                           where k.merge_id = merging and k.what = 'AGREEMENT-TIE' and k.row_id = a.id::text))
             or exists (select from record_merge_part p join activity_plan y on y.agreement_id = p.row_id::uuid
                     where p.merge_id = merging and (p.what = 'AGREEMENT-TIE' or (p.what = 'KNOWN' and p.touches is not null))
                       and not exists (select from record_merge_part k where k.merge_id = merging and k.what = 'KNOWN' and k.row_id = y.id::text))
            then 'merge-grown'
    end;
end
$$;
revoke all on function undo_obstacle(uuid) from public;
grant execute on function undo_obstacle(uuid) to twinhall_app;

-- Puts back what a merge did, and tells how many of the statements that it brought stay because somebody chose them since.
create function undo_merge(merging uuid) returns integer language plpgsql security definer set search_path = public as
$$
declare
    m         record_merge;
    left_over integer;
begin
    select * into m from record_merge r where r.id = merging for update;
    if not found or not reaches_all() or acting_person_key() is null
       or not (is_platform()
               or (m.subject = 'AGREEMENT' and exists (select from record_merge_party p
                                                       where p.merge_id = m.id and p.government_id = acting_government())))
       or undo_obstacle(merging) is not null then
        raise exception 'this merge is not to be undone' using errcode = 'insufficient_privilege';
    end if;
    update agreement set merged_into = null where m.subject = 'AGREEMENT' and id = m.away_id;
    update government set merged_into = null where m.subject = 'GOVERNMENT' and id = m.away_id;
    delete from statement s using record_merge_part p
        where p.merge_id = merging and p.what = 'STATEMENT' and s.id = p.row_id::uuid
          and not exists (select from acceptance a where a.statement_id = s.id);
    select count(*) into left_over from record_merge_part p join statement s on s.id = p.row_id::uuid
        where p.merge_id = merging and p.what = 'STATEMENT';
    update evidence e set agreement_id = m.away_id from record_merge_part p
        where p.merge_id = merging and p.what = 'EVIDENCE' and e.id = p.row_id::uuid;
    update note n set agreement_id = m.away_id from record_merge_part p
        where p.merge_id = merging and p.what = 'NOTE' and n.id = p.row_id::uuid;
    update agreement a set continues_id = m.away_id from record_merge_part p
        where p.merge_id = merging and p.what = 'CONTINUES' and a.id = p.row_id::uuid;
    update agreement a set continues_id = null, link = null from record_merge_part p
        where p.merge_id = merging and p.what = 'LINK' and a.id = p.row_id::uuid and a.continues_id = p.before::uuid;
    update relationship r set merged_into = null from record_merge_part p
        where p.merge_id = merging and p.what = 'TIE' and r.id = p.row_id::uuid;
    update relationship_party t set government_id = p.before::uuid from record_merge_part p
        where p.merge_id = merging and p.what = 'PARTY'
          and t.relationship_id = split_part(p.row_id, ' ', 1)::uuid and t.place = split_part(p.row_id, ' ', 2)::integer;
    update relationship r set parties_key = p.before from record_merge_part p
        where p.merge_id = merging and p.what = 'KEY' and r.id = p.row_id::uuid;
    update agreement a set relationship_id = p.before::uuid from record_merge_part p
        where p.merge_id = merging and p.what = 'AGREEMENT-TIE' and a.id = p.row_id::uuid;
    update draft d set relationship_id = p.before::uuid from record_merge_part p
        where p.merge_id = merging and p.what = 'DRAFT-TIE' and d.id = p.row_id::uuid;
    update relationship r set published = false from record_merge_part p
        where p.merge_id = merging and p.what = 'PUBLISHED' and r.id = p.row_id::uuid;
    -- Also what it got since as a party of ties that are none of its own now.
    delete from record_access r using (
        with back as (select t.relationship_id as id from relationship_party t
                      where t.relationship_id in (select p.row_id::uuid from record_merge_part p
                                                  where p.merge_id = merging and p.what in ('KEY', 'TIE'))
                        and t.government_id = m.away_id)
        select b.id from back b
        union select a.id from agreement a join back b on b.id = a.relationship_id
        union select d.id from draft d join back b on b.id = d.relationship_id
        union select y.id from activity_plan y join agreement a on a.id = y.agreement_id join back b on b.id = a.relationship_id
        union select p.row_id::uuid from record_merge_part p where p.merge_id = merging and p.what = 'RIGHT') as record
        where r.record_id = record.id and r.government_id = m.kept_id and r.capacity = 'PARTY';
    update network_membership n set government_id = m.away_id from record_merge_part p
        where p.merge_id = merging and p.what = 'MEMBERSHIP' and n.id = p.row_id::uuid;
    delete from government_name n using record_merge_part p
        where p.merge_id = merging and p.what = 'NAME' and n.government_id = m.kept_id and n.name = p.row_id and n.language = p.before;
    update agreement a set reference = reference from record_merge_part p
        where p.merge_id = merging and p.what = 'KEY' and a.relationship_id = p.row_id::uuid;
    update record_merge set undone_at = now(), undone_for = acting_government(), undone_by = acting_person_key(), stayed = left_over
        where id = merging;
    return left_over;
end
$$;
revoke all on function undo_merge(uuid) from public;
grant execute on function undo_merge(uuid) to twinhall_app;

-- A government that others were merged into stays, as one does that others speak of.
create or replace function import_governments_alone(run uuid) returns setof uuid language sql stable security definer set search_path = public as
$$
    select p.government_id from import_place p join import_run r on r.id = p.run_id join government g on g.id = p.government_id
    where r.id = run and r.government_id = acting_government() and r.person = acting_person_key() and p.brought and not g.joined
      and g.merged_into is null and not exists (select from government m where m.merged_into = g.id)
      and not exists (select from relationship_party t where t.government_id = p.government_id
                      and not exists (select from import_row i where i.run_id = run and i.tie_id = t.relationship_id and i.tie_brought))
      and not exists (select from network_membership m where m.government_id = p.government_id)
$$;
