-- Keycloak's last word on a login counts for some seconds more: whoever was erased must not come back with it. A digest of a random
-- name leads nobody back, and is kept as long as any login could last.
create table erased_account (
    digest    char(64) primary key,
    erased_at timestamptz not null default now()
);
alter table erased_account enable row level security;
alter table erased_account force row level security;
create policy owner_keeps on erased_account for all to twinhall_owner using (true) with check (true);

create function digest_of_account(account text) returns text language sql immutable as
$$ select encode(sha256(convert_to(account, 'UTF8')), 'hex') $$;

create function was_erased(account text) returns boolean
    language sql stable security definer set search_path = public as
$$ select exists (select from erased_account e where e.digest = digest_of_account(account)) $$;
revoke all on function was_erased(text) from public;
grant execute on function was_erased(text) to twinhall_app;

create or replace function erase_person(who uuid) returns void language plpgsql security definer set search_path = public as
$$
begin
    perform require_asked_erasure(who);
    delete from erased_account where erased_at < now() - interval '2 days';
    insert into erased_account (digest) select digest_of_account(p.subject) from person p where p.id = who and p.subject is not null
        on conflict do nothing;
    delete from person_name n where n.person = who;
    update person set subject = null, name = null, erased_at = now() where id = who;
end
$$;

alter policy oneself_comes on person with check (subject = acting_person() and erased_at is null and not was_erased(subject));

-- Who accepted one invitation was reached by others under the same address, which they did not answer.
create or replace function staff_holds() returns table (what text, at timestamptz, record uuid, government text, address text, named text)
    language sql stable security definer set search_path = public as
$$ select 'invitation', i.invited_at, i.record_id, g.name::text, i.email::text, i.name::text
   from invitation i join government g on g.id = i.inviter_id
   where i.accepted_by = acting_person()
      or lower(i.email) in (select lower(a.email) from invitation a where a.accepted_by = acting_person())
   union all
   select 'invitation-sent', i.invited_at, i.record_id, g.name::text, null, null
   from invitation i join government g on g.id = i.inviter_id where i.invited_by = acting_person_key()
   union all
   select 'guest', p.since, p.record_id, g.name::text, null, p.person_name::text
   from guest_pass p join government g on g.id = p.inviter_id where p.person_id = acting_person()
   order by 2 $$;

create or replace function forget_staff_of(who uuid) returns void language plpgsql security definer set search_path = public as
$$
declare account text;
begin
    perform require_asked_erasure(who);
    select p.subject into account from person p where p.id = who;
    delete from guest_pass where person_id = account;
    delete from invitation where accepted_by = account
        or lower(email) in (select lower(a.email) from invitation a where a.accepted_by = account);
end
$$;

create function forget_address_of(who uuid, address text) returns void
    language plpgsql security definer set search_path = public as
$$
begin
    perform require_asked_erasure(who);
    delete from invitation where lower(email) = lower(address);
end
$$;
revoke all on function forget_address_of(uuid, text) from public;
grant execute on function forget_address_of(uuid, text) to twinhall_app;

-- Nobody shortens a history by its head alone, not even the owner of the table, unless they first take these triggers away.
create function history_head_goes_on() returns trigger language plpgsql as
$$
begin
    if tg_op = 'UPDATE' and new.record_id = old.record_id and new.number = old.number + 1 then
        return new;
    end if;
    raise exception 'history is not rewritten' using errcode = 'insufficient_privilege';
end
$$;
create trigger history_head_is_not_rewritten before update or delete on history_head
    for each row execute function history_head_goes_on();
create trigger history_head_is_not_emptied before truncate on history_head
    for each statement execute function history_stands();

alter table invitation add column letters integer not null default 1;
grant update (letters) on invitation to twinhall_app;
