-- Of a filing that lies with an authority, what was told to whom it concerns: each stage once of a round. No seat reads it: it is written
-- in none.

create table filing_reminder (
    filing_id uuid        not null references filing (id),
    round     integer     not null,
    stage     varchar(20) not null check (stage in ('SOON', 'OVER', 'ESCALATED')),
    told_at   timestamptz not null,
    primary key (filing_id, round, stage)
);
alter table filing_reminder enable row level security;
alter table filing_reminder force row level security;
create policy owner_reminds on filing_reminder for all to twinhall_owner using (true) with check (true);
create policy owner_counts on filing for select to twinhall_owner using (true);
create policy owner_counts on filing_round for select to twinhall_owner using (true);
create index filing_by_due_day on filing (due_on) where state = 'FILED';

-- Days are those where the authority is; where it does not work here, where the party is.
create function filing_reminders_due(most integer) returns table (
    filing uuid, round integer, stage text, due_on date, due_is_target boolean, type varchar, authority uuid, applicant uuid, others text,
    filed_at timestamptz) language sql stable security definer set search_path = public as
$$
    select f.id, f.round, s.stage, f.due_on, f.due_is_target, f.type, f.authority_id, f.government_id,
           (select string_agg(g.name, ', ' order by p.place) from draft d
              join relationship_party p on p.relationship_id = d.relationship_id
              join government g on g.id = p.government_id
             where d.id = f.draft_id and g.id <> f.government_id),
           (select min(r.filed_at) from filing_round r where r.filing_id = f.id)
      from filing f
      join government a on a.id = coalesce(f.authority_id, f.government_id)
      -- What was over already when it was filed again is given a day, and a week, anew.
      cross join lateral (select greatest(f.due_on, (f.filed_at at time zone coalesce(a.time_zone, 'UTC'))::date) as day) as w
      cross join lateral (values ('SOON', f.due_on - 3, f.due_on, f.authority_id is not null),
                                 ('OVER', w.day + 1, date 'infinity', true),
                                 ('ESCALATED', w.day + 8, date 'infinity', f.authority_id is not null))
                           as s (stage, first, last, told)
     where f.state = 'FILED' and f.due_on is not null and s.told and acting_government() is null
       and (now() at time zone coalesce(a.time_zone, 'UTC'))::date between s.first and s.last
       and not exists (select from filing_reminder r where (r.filing_id, r.round, r.stage) = (f.id, f.round, s.stage))
     order by f.due_on, s.first
     limit most
$$;

create function filing_reminder_take(of_filing uuid, of_round integer, of_stage text) returns boolean
    language plpgsql security definer set search_path = public as
$$
begin
    insert into filing_reminder (filing_id, round, stage, told_at)
    select f.id, f.round, of_stage, now() from filing f
     where f.id = of_filing and f.round = of_round and f.state = 'FILED' and acting_government() is null
    on conflict do nothing;
    return found;
end
$$;
