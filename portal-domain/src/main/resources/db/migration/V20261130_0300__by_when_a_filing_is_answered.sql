-- When a filing last went out, and by when its authority is asked to answer: what a desk is sorted by.

alter table filing
    add column filed_at      timestamptz,
    add column due_on        date,
    add column due_is_target boolean not null default false;
comment on column filing.due_on is 'Null where no term can be counted, and while the clock stands still.';

alter table filing no force row level security;
alter table filing_round no force row level security;
update filing f set filed_at = (select max(r.filed_at) from filing_round r where r.filing_id = f.id);
alter table filing force row level security;
alter table filing_round force row level security;
alter table filing alter column filed_at set not null;

drop index filing_of_authority;
create index filing_of_authority on filing (authority_id, state, due_on, filed_at);
