-- What parties file, what authorities answer, and the signature. A filing is part of its draft: the same governments have to do with it.

create table filing (
    id                  uuid primary key,
    revision            bigint      not null,
    draft_id            uuid        not null references draft (id),
    government_id       uuid        not null references government (id),
    obligation          varchar(60) not null,
    type                varchar(40) not null,
    authority_id        uuid references government (id),
    rule_version        varchar(60) not null,
    state               varchar(20) not null check (state in ('FILED', 'RETURNED', 'DECIDED', 'RECORDED')),
    outcome             varchar(30),
    outcome_number      varchar(200),
    outcome_on          date,
    outcome_words       text,
    outcome_document_id uuid references document (id),
    -- One filing for one duty: what is filed again is another round of it, so that a second click files nothing twice.
    unique (draft_id, government_id, obligation)
);
create index filing_of_authority on filing (authority_id, state);

create table filing_round (
    id         uuid primary key,
    filing_id  uuid         not null references filing (id),
    draft_id   uuid         not null references draft (id),
    number     integer      not null check (number > 0),
    filed_at   timestamptz  not null,
    filed_by   varchar(200) not null,
    text_hash  char(64)     not null,
    dossier_id uuid references document (id),
    unique (filing_id, number)
);

create table filed_clause (
    round_id  uuid         not null references filing_round (id),
    place     integer      not null,
    clause_id varchar(36)  not null,
    number    integer      not null,
    language  varchar(3)   not null,
    heading   varchar(200) not null,
    wording   text         not null,
    primary key (round_id, place)
);

create table observation (
    id            uuid primary key,
    round_id      uuid          not null references filing_round (id),
    draft_id      uuid          not null references draft (id),
    number        integer       not null check (number > 0),
    clause_id     uuid,
    clause_number integer,
    words         varchar(4000) not null,
    observed_by   varchar(200)  not null,
    observed_at   timestamptz   not null,
    answer        varchar(4000),
    answered_by   varchar(200),
    answered_at   timestamptz
);
create index observation_of_round on observation (round_id);

create table signature (
    draft_id    uuid primary key references draft (id),
    place       varchar(200) not null,
    signed_on   date         not null,
    text_hash   char(64)     not null,
    scan_id     uuid         not null references document (id),
    recorded_by varchar(200) not null,
    recorded_at timestamptz  not null
);
create table signatory (
    draft_id      uuid         not null references signature (draft_id),
    place         integer      not null,
    government_id varchar(36)  not null,
    name          varchar(200) not null,
    office        varchar(200) not null,
    primary key (draft_id, place)
);

alter table filing enable row level security;
alter table filing force row level security;
create policy those_concerned on filing for select using (reads(draft_id));
create policy parties_file on filing for insert with check (writes(draft_id) and government_id = acting_government());
create policy those_concerned_move on filing for update using (writes(draft_id) or reviews(draft_id));
alter table filing_round enable row level security;
alter table filing_round force row level security;
create policy those_concerned on filing_round for select using (reads(draft_id));
create policy parties_file on filing_round for insert with check (writes(draft_id));
create policy parties_enclose on filing_round for update using (writes(draft_id));
alter table filed_clause enable row level security;
alter table filed_clause force row level security;
create policy those_concerned on filed_clause for select
    using (exists (select from filing_round r where r.id = round_id and reads(r.draft_id)));
create policy parties_file on filed_clause for insert
    with check (exists (select from filing_round r where r.id = round_id and writes(r.draft_id)));
alter table observation enable row level security;
alter table observation force row level security;
create policy those_concerned on observation for select using (reads(draft_id));
-- Observations are the reviewer's, answers the party's. Where an authority answers by paper, the party types both.
create policy those_concerned_observe on observation for insert with check (reviews(draft_id) or writes(draft_id));
create policy parties_answer on observation for update using (writes(draft_id));
alter table signature enable row level security;
alter table signature force row level security;
create policy those_concerned on signature for select using (reads(draft_id));
create policy parties_sign on signature for insert with check (writes(draft_id));
alter table signatory enable row level security;
alter table signatory force row level security;
create policy those_concerned on signatory for select using (reads(draft_id));
create policy parties_sign on signatory for insert with check (writes(draft_id));
grant select, insert, update on filing, filing_round, observation to twinhall_app;
grant select, insert on filed_clause, signature, signatory to twinhall_app;

-- The registry's number comes from the authority: it may move the agreement on, and nothing else of it.
drop policy ours_to_change on agreement;
create policy those_concerned_move on agreement for update using (writes(id) or reviews(id));
create function an_authority_registers_and_does_not_write() returns trigger language plpgsql as
$$
begin
    if not writes(new.id) and (new.reference, new.relationship_id, new.kind, new.signed, new.title, new.focus, new.source, new.signed_at_place, new.demonstration)
            is distinct from (old.reference, old.relationship_id, old.kind, old.signed, old.title, old.focus, old.source, old.signed_at_place, old.demonstration) then
        raise exception 'an authority does not write an agreement' using errcode = 'insufficient_privilege';
    end if;
    return new;
end
$$;
create trigger agreement_is_written_by_its_parties before update on agreement
    for each row execute function an_authority_registers_and_does_not_write();
drop policy ours_to_change on relationship;
create policy those_concerned_publish on relationship for update using (writes(id) or reviews(id));
