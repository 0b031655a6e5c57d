-- Drafts: what the parties mean to sign. Only a party writes; an authority with which a draft was filed reads it, and the database
-- itself refuses it the pen.

create table draft (
    id              uuid primary key,
    revision        bigint      not null,
    relationship_id uuid        not null references relationship (id),
    begun_by        uuid        not null references government (id),
    instrument      varchar(30) not null,
    state           varchar(20) not null check (state in ('OPEN', 'UNDER_REVIEW', 'SIGNED')),
    duration_months integer check (duration_months >= 0),
    begun_at        timestamptz not null,
    changed_at      timestamptz not null,
    demonstration   boolean     not null
);
create index draft_of_relationship on draft (relationship_id);
alter table draft enable row level security;
alter table draft force row level security;
create policy those_concerned on draft for select using (reads(id));
create policy parties_make on draft for insert with check (writes(id));
-- A reviewer hands the draft back: the state changes, the words are in other tables that stay closed to it.
create policy those_concerned_move on draft for update using (writes(id) or reviews(id));
grant select, insert, update on draft to twinhall_app;

create function a_reviewer_moves_and_does_not_write() returns trigger language plpgsql as
$$
begin
    if not writes(new.id) and (new.relationship_id, new.begun_by, new.instrument, new.duration_months, new.begun_at, new.changed_at, new.demonstration)
            is distinct from (old.relationship_id, old.begun_by, old.instrument, old.duration_months, old.begun_at, old.changed_at, old.demonstration) then
        raise exception 'a reviewer does not write a draft' using errcode = 'insufficient_privilege';
    end if;
    return new;
end
$$;
create trigger draft_is_written_by_its_parties before update on draft
    for each row execute function a_reviewer_moves_and_does_not_write();

create table draft_language (
    draft_id uuid         not null references draft (id),
    place    integer      not null,
    language varchar(3)   not null,
    title    varchar(400) not null,
    primary key (draft_id, place),
    unique (draft_id, language)
);
create table draft_theme (
    draft_id uuid        not null references draft (id),
    place    integer     not null,
    theme    varchar(60) not null,
    primary key (draft_id, place)
);
create table clause (
    id         uuid primary key,
    revision   bigint      not null,
    draft_id   uuid        not null references draft (id),
    place      integer     not null,
    kind       varchar(30) not null,
    rewordings integer     not null
);
create index clause_of_draft on clause (draft_id, place);
create table clause_wording (
    clause_id uuid         not null references clause (id),
    language  varchar(3)   not null,
    heading   varchar(200) not null,
    wording   text         not null check (length(wording) <= 20000),
    primary key (clause_id, language)
);

alter table draft_language enable row level security;
alter table draft_language force row level security;
create policy those_concerned on draft_language for select using (reads(draft_id));
create policy parties_write on draft_language for all using (writes(draft_id)) with check (writes(draft_id));
alter table draft_theme enable row level security;
alter table draft_theme force row level security;
create policy those_concerned on draft_theme for select using (reads(draft_id));
create policy parties_write on draft_theme for all using (writes(draft_id)) with check (writes(draft_id));
alter table clause enable row level security;
alter table clause force row level security;
create policy those_concerned on clause for select using (reads(draft_id));
create policy parties_write on clause for all using (writes(draft_id)) with check (writes(draft_id));
alter table clause_wording enable row level security;
alter table clause_wording force row level security;
create policy those_concerned on clause_wording for select
    using (exists (select from clause c where c.id = clause_id and reads(c.draft_id)));
create policy parties_write on clause_wording for all
    using (exists (select from clause c where c.id = clause_id and writes(c.draft_id)))
    with check (exists (select from clause c where c.id = clause_id and writes(c.draft_id)));
grant select, insert, update, delete on draft_language, draft_theme, clause, clause_wording to twinhall_app;
