-- Nobody writes in the name of a government that works here unless it said so itself. Guests who work in the name of one now wait, as
-- new ones do: it was never asked.
alter table guest_pass
    add column invitation_id uuid,
    add column invited_by uuid references person (id),
    add column confirmed_at timestamptz;
update guest_pass p set confirmed_at = p.since
    where p.ended_at is not null or exists (select from government g where g.id = p.government_id and not g.joined);
update guest_pass p set invitation_id = i.id, invited_by = i.invited_by from invitation i
    where i.accepted_by = p.person_id and i.record_id = p.record_id and i.inviter_id = p.inviter_id;
create index guest_pass_in_name_of on guest_pass (government_id) where ended_at is null;
create index guest_pass_of_invitation on guest_pass (invitation_id);
create index guest_pass_by_inviting_person on guest_pass (invited_by);

drop policy inviters_let_in on guest_pass;
create policy inviters_let_in on guest_pass for insert
    with check (inviter_id = acting_government() and reaches_all() and writes(record_id)
                and (confirmed_at is null
                     or exists (select from government g where g.id = guest_pass.government_id and not g.joined)));
create policy those_named on guest_pass for select using (government_id = acting_government() and reaches_all());
create policy those_named_decide on guest_pass for update using (government_id = acting_government() and reaches_all());
create policy own_deeds on guest_pass for select
    using ((select acting_government()) is null and invited_by = (select acting_person_key()));
revoke update on guest_pass from twinhall_app;
grant update (confirmed_at, ended_at) on guest_pass to twinhall_app;

create function only_those_named_confirm() returns trigger language plpgsql as
$$
begin
    if old.confirmed_at is not null or acting_government() is distinct from new.government_id then
        raise exception 'a guest is confirmed by the government in whose name they write' using errcode = 'insufficient_privilege';
    end if;
    return new;
end
$$;
create trigger only_those_named_confirm before update of confirmed_at on guest_pass
    for each row when (new.confirmed_at is distinct from old.confirmed_at) execute function only_those_named_confirm();

create or replace function passes_of(person text) returns table (government_id uuid, record_id uuid)
    language sql stable security definer set search_path = public as
$$ select p.government_id, unnest(array_remove(array[p.record_id, p.tie_id], null))
   from guest_pass p where p.person_id = person and p.ended_at is null and p.confirmed_at is not null $$;

-- For whom and by whom a person was invited who still waits: they ask before they have a seat.
create function waiting_passes_of(person text) returns table (government text, inviter text)
    language sql stable security definer set search_path = public as
$$ select g.name::text, i.name::text
   from guest_pass p join government g on g.id = p.government_id join government i on i.id = p.inviter_id
   where p.person_id = person and p.ended_at is null and p.confirmed_at is null order by p.since $$;
