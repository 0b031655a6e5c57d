-- The platform invites a government's first administrator, and nobody else's. Who is invited can decline.
alter table invitation add column declined boolean not null default false;
alter table invitation add check (not declined or (closed_at is not null and accepted_by is null));
alter table invitation drop constraint invitation_check;
alter table invitation add constraint whose_people_are_invited
    check (record_id is not null or inviter_id = government_id or roles = 'government-administrator');

drop policy inviters_invite on invitation;
create policy inviters_invite on invitation for insert
    with check (inviter_id = acting_government() and reaches_all()
                and case when record_id is not null then writes(record_id)
                         else government_id = acting_government()
                              or (is_platform() and roles = 'government-administrator') end);
-- Whom one is invited to work for sees it, and can withdraw it where it makes a colleague.
create policy those_worked_for on invitation for select using (government_id = acting_government() and reaches_all());
create policy those_worked_for_change on invitation for update
    using (government_id = acting_government() and record_id is null and reaches_all());
-- Who is invited, to what and in which roles is not changed afterwards.
revoke update on invitation from twinhall_app;
grant update (revision, invited_by, invited_at, ends_at, key_hash, accepted_by, closed_at, declined) on invitation to twinhall_app;
