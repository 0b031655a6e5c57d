-- Where a clause was reworded in one language and another language does not say it yet.

create table clause_behind (
    draft_id  uuid        not null references draft (id),
    clause_id uuid        not null references clause (id),
    language  varchar(3)  not null,
    changed   varchar(3)  not null check (changed <> language),
    was       text        not null,
    plain     boolean     not null,
    since     timestamptz not null,
    primary key (draft_id, clause_id, language, changed)
);
comment on table clause_behind is 'The language does not say yet what the changed one says. was: what that one said before; plain: it had not to follow another one itself.';
create index clause_behind_of_clause on clause_behind (clause_id);

alter table clause_behind enable row level security;
alter table clause_behind force row level security;
create policy those_concerned on clause_behind for select using (reads(draft_id));
create policy parties_write on clause_behind for all using (writes(draft_id)) with check (writes(draft_id));
grant select, insert, update, delete on clause_behind to twinhall_app;
