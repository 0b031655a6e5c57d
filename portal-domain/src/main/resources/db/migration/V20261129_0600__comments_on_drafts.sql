-- What the parties of a draft say to each other about it. An authority reads the text that was filed, and never this.

create function discusses(record uuid) returns boolean language sql stable as
$$ select in_reach(record)
      and exists (select from record_access a where a.record_id = record and a.government_id = acting_government()
                  and a.capacity in ('PARTY', 'KEEPER', 'GUEST')) $$;

create table draft_comment (
    id            uuid primary key,
    draft_id      uuid          not null references draft (id),
    -- Not a reference: what was said about a clause stays when the clause is taken out.
    clause_id     uuid,
    thread_id     uuid          not null,
    words         varchar(4000) not null,
    author        uuid          not null references person (id),
    government_id uuid          not null references government (id),
    written_at    timestamptz   not null,
    settled_by    uuid          references person (id),
    settled_at    timestamptz,
    check ((settled_by is null) = (settled_at is null)),
    check (settled_at is null or thread_id = id),
    unique (id, draft_id),
    -- An answer stays in the draft of what it answers.
    foreign key (thread_id, draft_id) references draft_comment (id, draft_id)
);
comment on column draft_comment.thread_id is 'The comment with which the thread began; of that one itself its own id.';
create index draft_comment_by_draft on draft_comment (draft_id, written_at);
create index draft_comment_by_thread on draft_comment (thread_id);
create index draft_comment_by_author on draft_comment (author);
create index draft_comment_by_settler on draft_comment (settled_by) where settled_by is not null;

create table draft_comment_call (
    id         uuid primary key default gen_random_uuid(),
    comment_id uuid        not null references draft_comment (id) on delete cascade,
    person     uuid        not null references person (id),
    draft_id   uuid        not null references draft (id),
    called_at  timestamptz not null,
    unique (comment_id, person)
);
comment on table draft_comment_call is 'Whose attention a comment calls for.';
create index draft_comment_call_by_person on draft_comment_call (person);

alter table draft_comment enable row level security;
alter table draft_comment force row level security;
create policy those_who_discuss on draft_comment for select using (discusses(draft_id));
create policy in_ones_own_name on draft_comment for insert
    with check (discusses(draft_id) and government_id = acting_government() and author = (select acting_person_key())
        and settled_by is null);
create policy whoever_discusses_settles on draft_comment for update using (discusses(draft_id))
    with check (discusses(draft_id) and (settled_by is null or settled_by = (select acting_person_key())));
create policy own_taken_away on draft_comment for delete
    using (discusses(draft_id) and government_id = acting_government() and author = (select acting_person_key()));
create policy own_words on draft_comment for select
    using ((select acting_government()) is null and (select acting_person_key()) in (author, settled_by));
grant select, insert, delete, update (settled_by, settled_at) on draft_comment to twinhall_app;

alter table draft_comment_call enable row level security;
alter table draft_comment_call force row level security;
create policy with_the_comment on draft_comment_call for select
    using (exists (select from draft_comment c where c.id = comment_id));
create policy by_its_author on draft_comment_call for insert
    with check (exists (select from draft_comment c where c.id = comment_id and c.draft_id = draft_comment_call.draft_id
        and c.government_id = acting_government() and c.author = (select acting_person_key())));
create policy gone_with_it on draft_comment_call for delete
    using (exists (select from draft_comment c where c.id = comment_id and c.author = (select acting_person_key())));
create policy oneself_called on draft_comment_call for select
    using ((select acting_government()) is null and person = (select acting_person_key()));
grant select, insert, delete on draft_comment_call to twinhall_app;

-- Whoever reads a comment reads who wrote it and whom it calls.
create policy whose_comments_are_read on person for select
    using (exists (select from draft_comment c where c.author = person.id)
        or exists (select from draft_comment c where c.settled_by = person.id));
create policy whom_a_comment_calls on person for select
    using (exists (select from draft_comment_call c where c.person = person.id));
