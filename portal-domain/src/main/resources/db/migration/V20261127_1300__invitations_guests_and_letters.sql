-- Invitations by e-mail, the passes of those who were invited to a single record, and letters on their way out.

-- A partner that has not joined has an address as soon as somebody writes for it as a guest.
alter table government add column guest boolean not null default false;
alter table government drop constraint government_check;
alter table government add check ((slug is not null) = (joined or guest) and not (joined and guest));
grant update (guest) on government to twinhall_app;

create table invitation (
    id            uuid primary key,
    revision      bigint       not null,
    inviter_id    uuid         not null references government (id),
    government_id uuid         not null references government (id),
    record_id     uuid,
    tie_id        uuid,
    email         varchar(254) not null,
    name          varchar(120) not null,
    language      varchar(10)  not null,
    roles         varchar(200) not null,
    invited_by    varchar(200) not null,
    invited_at    timestamptz  not null,
    ends_at       timestamptz  not null,
    key_hash      char(64)     not null unique,
    accepted_by   varchar(100),
    closed_at     timestamptz,
    check (record_id is not null or inviter_id = government_id),
    check (accepted_by is null or closed_at is not null)
);
create index invitation_by_inviter on invitation (inviter_id, record_id);
-- Not forced: the one function below looks past the policy, for somebody who has the key.
alter table invitation enable row level security;
create policy inviters on invitation for select using (inviter_id = acting_government() and reaches_all());
create policy inviters_invite on invitation for insert
    with check (inviter_id = acting_government() and reaches_all() and (record_id is null or writes(record_id)));
create policy inviters_change on invitation for update using (inviter_id = acting_government() and reaches_all());
grant select, insert, update on invitation to twinhall_app;

create function invitation_of_key(hash text) returns table (id uuid, inviter_id uuid)
    language sql stable security definer set search_path = public as
$$ select i.id, i.inviter_id from invitation i where i.key_hash = hash $$;

create table guest_pass (
    id            uuid primary key,
    inviter_id    uuid         not null references government (id),
    government_id uuid         not null references government (id),
    record_id     uuid         not null,
    tie_id        uuid,
    person_id     varchar(100) not null,
    person_name   varchar(200) not null,
    since         timestamptz  not null,
    ended_at      timestamptz
);
create index guest_pass_of_person on guest_pass (person_id) where ended_at is null;
create index guest_pass_to_record on guest_pass (record_id);
-- Not forced: where somebody may sit is asked before they have a seat.
alter table guest_pass enable row level security;
create policy inviters on guest_pass for select using (inviter_id = acting_government() and reaches_all());
create policy inviters_let_in on guest_pass for insert
    with check (inviter_id = acting_government() and reaches_all() and writes(record_id));
create policy inviters_end on guest_pass for update using (inviter_id = acting_government() and reaches_all());
grant select, insert, update on guest_pass to twinhall_app;

create function passes_of(person text) returns table (government_id uuid, record_id uuid)
    language sql stable security definer set search_path = public as
$$ select p.government_id, unnest(array_remove(array[p.record_id, p.tie_id], null))
   from guest_pass p where p.person_id = person and p.ended_at is null $$;

-- Asked in the seat of whoever invites: what it may not read has no parties for it.
create function parties_of(record uuid) returns setof uuid language sql stable as
$$ select p.government_id from draft d join relationship_party p on p.relationship_id = d.relationship_id where d.id = record
   union
   select p.government_id from activity_plan a join agreement g on g.id = a.agreement_id
   join relationship_party p on p.relationship_id = g.relationship_id where a.id = record $$;

create function host_partner(record uuid, partner uuid, wanted text) returns void
    language plpgsql security definer set search_path = public as
$$
declare
    free text := wanted;
    number integer := 1;
begin
    if not (reaches_all() and writes(record)) then
        raise exception 'only who writes a record invites to it' using errcode = 'insufficient_privilege';
    end if;
    while exists (select from government g where g.slug = free) loop
        number := number + 1;
        free := left(wanted, 36) || '-' || number;
    end loop;
    update government set slug = free, guest = true where id = partner and slug is null;
end
$$;

create table letter (
    id         uuid primary key,
    to_address varchar(254) not null,
    language   varchar(10)  not null,
    subject    varchar(300) not null,
    words      text         not null,
    due_at     timestamptz  not null,
    tries      integer      not null
);
create index letter_due on letter (due_at);
grant select, insert, update, delete on letter to twinhall_app;

-- Whoever calls them: what is younger than the term stays.
create function forget_invitations_before(moment timestamptz) returns integer language plpgsql security definer set search_path = public as
$$
declare gone integer;
begin
    delete from invitation where ends_at < least(moment, now() - interval '180 days');
    get diagnostics gone = row_count;
    return gone;
end
$$;

create function forget_guests_before(moment timestamptz) returns integer language plpgsql security definer set search_path = public as
$$
declare gone integer;
begin
    delete from guest_pass where ended_at < least(moment, now() - interval '180 days');
    get diagnostics gone = row_count;
    return gone;
end
$$;
