-- Where a clause was reworded in one language and another language does not say it yet.

create table clause_behind (
    clause_id uuid        not null references clause (id),
    language  varchar(3)  not null,
    changed   varchar(3)  not null check (changed <> language),
    was       text        not null,
    since     timestamptz not null,
    primary key (clause_id, language, changed)
);
comment on table clause_behind is 'The language does not say yet what the changed one says; was is what that one said when both said the same.';

alter table clause_behind enable row level security;
alter table clause_behind force row level security;
create policy those_concerned on clause_behind for select
    using (exists (select from clause c where c.id = clause_id and reads(c.draft_id)));
create policy parties_write on clause_behind for all
    using (exists (select from clause c where c.id = clause_id and writes(c.draft_id)))
    with check (exists (select from clause c where c.id = clause_id and writes(c.draft_id)));
grant select, insert, update, delete on clause_behind to twinhall_app;
