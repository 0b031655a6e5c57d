-- What parties put on record to show that a tie lives. Nothing here is changed or taken away: what was wrong is withdrawn with a reason,
-- and both stay readable. How alive a tie is is kept nowhere: it is reckoned on the day it is read.
create table evidence (
    id            uuid primary key,
    agreement_id  uuid          not null references agreement (id),
    kind          varchar(20)   not null
        check (kind in ('MEETING', 'VISIT', 'PROJECT', 'COMMITTEE_MINUTES', 'EXCHANGE', 'PUBLICATION')),
    happened      varchar(11)   not null check (happened <> ''),
    words         varchar(1000) not null,
    language      varchar(35)   not null,
    link          varchar(500),
    document      varchar(400),
    government_id uuid          not null references government (id),
    person        uuid          not null references person (id),
    recorded_at   timestamptz   not null
);
create index evidence_of_agreement on evidence (agreement_id);
alter table evidence enable row level security;
alter table evidence force row level security;
create policy as_the_agreement on evidence for select using (exists (select from agreement a where a.id = agreement_id));
create policy parties_record on evidence for insert
    with check (writes(agreement_id) and is_party_of(agreement_id) and reaches_all() and government_id = acting_government()
                and person = (select acting_person_key()));
create policy own_deeds on evidence for select
    using ((select acting_government()) is null and person = (select acting_person_key()));
grant select, insert on evidence to twinhall_app;

create table evidence_withdrawal (
    evidence_id   uuid primary key references evidence (id),
    because       varchar(1000) not null,
    government_id uuid          not null references government (id),
    person        uuid          not null references person (id),
    withdrawn_at  timestamptz   not null
);
alter table evidence_withdrawal enable row level security;
alter table evidence_withdrawal force row level security;
create policy as_the_evidence on evidence_withdrawal for select using (exists (select from evidence e where e.id = evidence_id));
-- By the government that put it on record, and no other.
create policy who_recorded_withdraws on evidence_withdrawal for insert
    with check (exists (select from evidence e where e.id = evidence_id and e.government_id = acting_government()
                                                 and writes(e.agreement_id))
                and reaches_all() and government_id = acting_government() and person = (select acting_person_key()));
create policy own_deeds on evidence_withdrawal for select
    using ((select acting_government()) is null and person = (select acting_person_key()));
grant select, insert on evidence_withdrawal to twinhall_app;

-- Of the plan of a published agreement that all parties approved, everybody may know that there is one: the year, when it was approved,
-- and until when what it plans lasts. What it plans stays with the parties. Runs as the owner, who is held to policies as everybody is.
create policy owner_tells_of_approved_plans on activity_plan for select to twinhall_owner using (frozen_at is not null);
create policy owner_tells_of_approved_plans on plan_row for select to twinhall_owner using (true);
create policy owner_tells_of_approved_plans on plan_cell for select to twinhall_owner using (field in ('starts', 'ends'));
create function approved_plans(agreements uuid[])
    returns table (agreement_id uuid, year integer, approved_at timestamptz, lasts_until varchar)
    language sql stable security definer set search_path = public as
$$
    select p.agreement_id, p.year, p.frozen_at,
           (select max(c.value) from plan_cell c join plan_row r on r.id = c.row_id
            where r.plan_id = p.id and not r.removed and c.field in ('starts', 'ends') and c.value <> '')
    from activity_plan p join agreement a on a.id = p.agreement_id
    where p.agreement_id = any (agreements) and p.frozen_at is not null and a.published
$$;
