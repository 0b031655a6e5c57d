-- The plan of a year that the parties of an agreement write together, cell by cell: what stands in each cell, every edit that was
-- taken, and who approved which wording. A frozen plan is closed here too, not only in the use cases.

create table activity_plan (
    id           uuid primary key,
    revision     bigint       not null,
    agreement_id uuid         not null references agreement (id),
    year         integer      not null check (year between 1990 and 2100),
    opened_at    timestamptz  not null,
    opened_by    varchar(200) not null,
    number       integer,
    frozen_at    timestamptz,
    frozen_hash  char(64),
    unique (agreement_id, year),
    check ((number is null) = (frozen_at is null) and (number is null) = (frozen_hash is null))
);
alter table activity_plan enable row level security;
alter table activity_plan force row level security;
create policy readers on activity_plan for select using (reads(id));
create policy parties_open on activity_plan for insert with check (writes(id));
create policy parties_change_until_frozen on activity_plan for update using (writes(id) and frozen_at is null) with check (writes(id));
grant select, insert, update on activity_plan to twinhall_app;

create function plan_is_open(plan uuid) returns boolean language sql stable as
$$ select exists (select from activity_plan p where p.id = plan and p.frozen_at is null) $$;

create table plan_row (
    id            uuid primary key,
    plan_id       uuid         not null references activity_plan (id),
    place         integer      not null,
    added_at      timestamptz  not null,
    added_by      varchar(200) not null,
    government_id uuid         not null references government (id),
    removed       boolean      not null default false
);
create index plan_row_of_plan on plan_row (plan_id, place);
alter table plan_row enable row level security;
alter table plan_row force row level security;
create policy readers on plan_row for select using (reads(plan_id));
create policy parties_add on plan_row for insert
    with check (writes(plan_id) and plan_is_open(plan_id) and government_id = acting_government());
create policy parties_remove on plan_row for update using (writes(plan_id) and plan_is_open(plan_id));
grant select, insert, update (removed) on plan_row to twinhall_app;

create table plan_cell (
    id            uuid primary key,
    plan_id       uuid          not null references activity_plan (id),
    row_id        uuid          not null references plan_row (id),
    field         varchar(20)   not null,
    revision      bigint        not null,
    value         varchar(2000) not null,
    author        varchar(200),
    government_id uuid references government (id),
    edited_at     timestamptz,
    unique (row_id, field),
    check ((revision = 0) = (author is null) and (revision = 0) = (government_id is null) and (revision = 0) = (edited_at is null))
);
create index plan_cell_of_plan on plan_cell (plan_id);
alter table plan_cell enable row level security;
alter table plan_cell force row level security;
create policy readers on plan_cell for select using (reads(plan_id));
create policy parties_add on plan_cell for insert with check (writes(plan_id) and plan_is_open(plan_id) and revision = 0);
create policy parties_edit on plan_cell for update using (writes(plan_id) and plan_is_open(plan_id))
    with check (writes(plan_id) and government_id = acting_government());
grant select, insert, update (revision, value, author, government_id, edited_at) on plan_cell to twinhall_app;

-- Every edit that was accepted, under the id its sender gave it: sent again it is answered and not applied again. The edits that
-- changed the cell are its versions too; from them comes what two conflicting wordings have in common.
create table plan_edit (
    id            uuid          not null,
    cell_id       uuid          not null references plan_cell (id),
    plan_id       uuid          not null references activity_plan (id),
    revision      bigint        not null check (revision >= 0),
    changed       boolean       not null,
    value         varchar(2000) not null,
    author        varchar(200)  not null,
    government_id uuid          not null references government (id),
    edited_at     timestamptz   not null,
    primary key (cell_id, id)
);
create unique index plan_edit_makes_one_revision on plan_edit (cell_id, revision) where changed;
alter table plan_edit enable row level security;
alter table plan_edit force row level security;
create policy readers on plan_edit for select using (reads(plan_id));
create policy parties_edit on plan_edit for insert
    with check (writes(plan_id) and plan_is_open(plan_id) and government_id = acting_government());
grant select, insert on plan_edit to twinhall_app;

create table plan_approval (
    id            uuid primary key,
    plan_id       uuid         not null references activity_plan (id),
    government_id uuid         not null references government (id),
    hash          char(64)     not null,
    approved_at   timestamptz  not null,
    approved_by   varchar(200) not null,
    withdrawn_at  timestamptz
);
create unique index plan_approval_stands_once on plan_approval (plan_id, government_id) where withdrawn_at is null;
alter table plan_approval enable row level security;
alter table plan_approval force row level security;
create policy readers on plan_approval for select using (reads(plan_id));
create policy parties_approve on plan_approval for insert
    with check (writes(plan_id) and plan_is_open(plan_id) and government_id = acting_government());
-- An edit by either party undoes the approvals of both.
create policy edits_withdraw on plan_approval for update using (writes(plan_id) and plan_is_open(plan_id));
grant select, insert, update (withdrawn_at) on plan_approval to twinhall_app;
