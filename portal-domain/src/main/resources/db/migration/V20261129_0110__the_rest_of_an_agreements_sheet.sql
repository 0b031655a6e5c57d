-- What else is known of an agreement, beside its row so that lists do not carry it: goals and targets of the 2030 Agenda, frameworks it
-- refers to, its legal basis, the languages of its text, the kind as its source calls it, and who signed. Each may be missing.
create table agreement_details (
    agreement_id      uuid primary key references agreement (id),
    revision          bigint        not null,
    sdgs              varchar(1000) not null default '',
    frameworks        varchar(2000) not null default '',
    legal_act         varchar(300),
    legal_article     varchar(100),
    legal_words       varchar(2000),
    text_languages    varchar(400)  not null default '',
    kind_as_published varchar(120)
);
alter table agreement_details enable row level security;
alter table agreement_details force row level security;
create policy as_the_agreement on agreement_details for select using (exists (select from agreement a where a.id = agreement_id));
create policy those_concerned_add on agreement_details for insert with check (writes(agreement_id) and reaches_all());
create policy those_concerned_change on agreement_details for update using (writes(agreement_id) and reaches_all())
    with check (writes(agreement_id) and reaches_all());
grant select, insert, update on agreement_details to twinhall_app;

create table agreement_signer (
    agreement_id  uuid         not null references agreement_details (agreement_id),
    place         integer      not null,
    government_id varchar(36)  not null,
    name          varchar(200) not null,
    office        varchar(200) not null,
    primary key (agreement_id, place)
);
alter table agreement_signer enable row level security;
alter table agreement_signer force row level security;
create policy as_the_agreement on agreement_signer for select using (exists (select from agreement a where a.id = agreement_id));
create policy those_concerned_add on agreement_signer for insert with check (writes(agreement_id) and reaches_all());
create policy those_concerned_change on agreement_signer for update using (writes(agreement_id) and reaches_all())
    with check (writes(agreement_id) and reaches_all());
create policy those_concerned_take_away on agreement_signer for delete using (writes(agreement_id) and reaches_all());
grant select, insert, update, delete on agreement_signer to twinhall_app;
