-- When a filing last went out and was answered, and by when its authority is asked to answer: what a desk is sorted by.

alter table filing
    add column filed_at      timestamptz,
    add column round         integer,
    add column answered_at   timestamptz,
    add column due_on        date,
    add column due_is_target boolean not null default false,
    -- What has no last day comes after all that has one.
    add column due_key       date generated always as (coalesce(due_on, date '9999-12-31')) stored;
comment on column filing.due_on is 'Null where no term can be counted, and while the clock stands still.';

alter table filing no force row level security;
alter table filing_round no force row level security;
update filing f set (filed_at, round) = (select max(r.filed_at), max(r.number) from filing_round r where r.filing_id = f.id);
alter table filing force row level security;
alter table filing_round force row level security;
alter table filing alter column filed_at set not null, alter column round set not null;

drop index filing_of_authority;
create index filing_waiting on filing (authority_id, due_key, filed_at, id) where state = 'FILED';
create index filing_answered on filing (authority_id, filed_at desc) where state <> 'FILED';
