-- Whoever asks sees the invitations they accepted and the records they work on as a guest, and nobody else's.
create function staff_holds() returns table (what text, at timestamptz, record uuid, government text, address text, named text)
    language sql stable security definer set search_path = public as
$$ select 'invitation', i.invited_at, i.record_id, g.name::text, i.email::text, i.name::text
   from invitation i join government g on g.id = i.inviter_id where i.accepted_by = acting_person()
   union all
   select 'guest', p.since, p.record_id, g.name::text, null, p.person_name::text
   from guest_pass p join government g on g.id = p.inviter_id where p.person_id = acting_person()
   order by 2 $$;

create function forget_staff_of(who uuid) returns void language plpgsql security definer set search_path = public as
$$
declare account text;
begin
    perform require_asked_erasure(who);
    select p.subject into account from person p where p.id = who;
    delete from guest_pass where person_id = account;
    delete from invitation where accepted_by = account;
end
$$;
