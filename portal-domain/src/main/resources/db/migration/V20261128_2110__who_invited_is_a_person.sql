-- Who invited stands in one place, under a pseudonym, and goes with it. The history knows whose deed each invitation was; of one that
-- it does not tell, nothing but the name is known, and people of one name are not taken for one person.
alter table invitation add column inviting_person uuid references person (id);

alter table history_entry no force row level security;
update invitation i set inviting_person = (select h.person from history_entry h
    where h.subject = i.id::text and h.deed in ('colleague-invited', 'guest-invited') order by h.happened_at limit 1);
alter table history_entry force row level security;
insert into person (id, name, known_since)
    select gen_random_uuid(), i.invited_by, min(i.invited_at) from invitation i
    where i.inviting_person is null and not exists (select from person p where p.subject is null and p.name = i.invited_by)
    group by i.invited_by;
update invitation i set inviting_person = (select p.id from person p where p.subject is null and p.name = i.invited_by limit 1)
    where inviting_person is null;

alter table invitation drop column invited_by;
alter table invitation rename column inviting_person to invited_by;
alter table invitation alter column invited_by set not null;
create index invitation_of_person on invitation (invited_by);

create policy own_deeds on invitation for select
    using ((select acting_government()) is null and invited_by = (select acting_person_key()));
create policy who_invites on person for select using (exists (select from invitation i where i.invited_by = person.id));

-- Whoever asks sees the invitations they sent too; whom they invited is not theirs to have.
create or replace function staff_holds() returns table (what text, at timestamptz, record uuid, government text, address text, named text)
    language sql stable security definer set search_path = public as
$$ select 'invitation', i.invited_at, i.record_id, g.name::text, i.email::text, i.name::text
   from invitation i join government g on g.id = i.inviter_id where i.accepted_by = acting_person()
   union all
   select 'invitation-sent', i.invited_at, i.record_id, g.name::text, null, null
   from invitation i join government g on g.id = i.inviter_id where i.invited_by = acting_person_key()
   union all
   select 'guest', p.since, p.record_id, g.name::text, null, p.person_name::text
   from guest_pass p join government g on g.id = p.inviter_id where p.person_id = acting_person()
   order by 2 $$;
