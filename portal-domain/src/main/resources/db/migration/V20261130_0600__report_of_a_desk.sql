-- What an authority observes has a reason, and a report tells how its desk is doing.

alter table observation add column reason varchar(20)
    check (reason in ('COMPETENCE', 'PARTIES', 'CLAUSES', 'MONEY', 'DISPUTES', 'LANGUAGES', 'DOCUMENTS', 'OTHER'));
comment on column observation.reason is 'Null where nobody said it.';

-- Who of the authority reads it: so that nobody does twice what a colleague has begun, and everybody sees who has how much.
alter table filing add column reader_id uuid references person (id), add column taken_at timestamptz,
    add check ((reader_id is null) = (taken_at is null));
create index filing_by_reader on filing (reader_id) where reader_id is not null;
create policy own_deeds on filing for select
    using ((select acting_government()) is null and reader_id = (select acting_person_key()));
create policy whose_desk_is_read on person for select
    using (exists (select from filing f where f.reader_id = person.id and f.authority_id = (select acting_government())));
create policy owner_counts on observation for select to twinhall_owner using (true);

-- Counted where row-level security need not be asked row by row: nothing is told but numbers, and those of the seat's own desk.
create function filings_waiting(most integer) returns bigint language sql stable security definer set search_path = public as
$$
    select count(*) from (select from filing where authority_id = acting_government() and state = 'FILED' and reaches_all() limit most) as waiting
$$;

-- Of what was filed a first time from that day on and until that day. Days are counted whole or in parts, and never working days: no
-- calendar is that of every filing. The time of a round whose answer was set aside by another one is not known.
create function filing_report(first_day date, last_day date) returns table (part text, name text, amount numeric)
    language sql stable security definer set search_path = public as
$$
    with mine as materialized (
        select f.id, f.type, f.state, f.outcome, f.due_on, f.round, f.answered_at,
               (now() at time zone coalesce(g.time_zone, 'UTC'))::date as today, coalesce(g.time_zone, 'UTC') as zone
          from filing f
          join government g on g.id = f.authority_id
          join filing_round r on r.filing_id = f.id and r.number = 1
         where f.authority_id = acting_government() and reaches_all()
           and (r.filed_at at time zone coalesce(g.time_zone, 'UTC'))::date between first_day and last_day
    ), given_back as materialized (
        select round_id, min(observed_at) as back from observation group by round_id
    ), rounds as materialized (
        select m.id, r.filed_at, m.answered_at, b.back, lead(r.filed_at) over (partition by m.id order by r.number) as again
          from mine m join filing_round r on r.filing_id = m.id left join given_back b on b.round_id = r.id
         where m.state = 'DECIDED'
    ), spans as materialized (
        select id, sum(extract(epoch from case when back is not null then back - filed_at
                                               when again is null then answered_at - filed_at end)) / 86400 as here,
               sum(extract(epoch from again - back)) / 86400 as there
          from rounds group by id
    )
    select 'filed', '', count(*)::numeric from mine
    union all select 'waiting', '', count(*) from mine where state = 'FILED'
    union all select 'over', '', count(*) from mine where state = 'FILED' and due_on < today
    union all select 'returned', '', count(*) from mine where state = 'RETURNED'
    union all select 'answered', '', count(*) from mine where state = 'DECIDED'
    union all select 'with-a-day', '', count(*) from mine where state = 'DECIDED' and due_on is not null
    union all select 'in-time', '', count(*) from mine where state = 'DECIDED' and (answered_at at time zone zone)::date <= due_on
    union all select 'type', type, count(*) from mine group by type
    union all select 'outcome', outcome, count(*) from mine where state = 'DECIDED' group by outcome
    union all select 'rounds', least(round, 4)::text, count(*) from mine where state = 'DECIDED' group by least(round, 4)
    union all select 'days', 'here', percentile_cont(0.5) within group (order by here)::numeric from spans having count(*) > 0
    union all select 'days', 'there', percentile_cont(0.5) within group (order by coalesce(there, 0))::numeric from spans having count(*) > 0
    union all select 'reader', coalesce(p.name, ''), count(*)
                from mine m join filing f on f.id = m.id left join person p on p.id = f.reader_id
               where m.state = 'FILED' group by coalesce(p.name, '')
    union all select 'reason', coalesce(o.reason, ''), count(*)
                from mine m join filing_round r on r.filing_id = m.id join observation o on o.round_id = r.id group by coalesce(o.reason, '')
$$;
