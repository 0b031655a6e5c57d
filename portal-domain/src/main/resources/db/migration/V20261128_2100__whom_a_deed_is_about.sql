-- Deeds about somebody name them by their pseudonym too, so that erasing them takes their name from there as well. What was written
-- with the subject of an account before stays: it is part of what was hashed.

-- The pseudonym of an account that has done nothing here yet. Runs as the owner: nobody but oneself puts oneself on record else.
create function pseudonym_of(account text, called text) returns uuid
    language plpgsql security definer set search_path = public as
$$
declare known uuid;
begin
    if acting_government() is null or not reaches_all() then
        raise exception 'only a government speaks of its people' using errcode = 'insufficient_privilege';
    end if;
    insert into person (id, subject, name, known_since) values (gen_random_uuid(), account, called, now()) on conflict do nothing;
    select p.id into known from person p where p.subject = account;
    return known;
end
$$;
revoke all on function pseudonym_of(text, text) from public;
grant execute on function pseudonym_of(text, text) to twinhall_app;

create index history_entry_about_somebody on history_entry (subject)
    where deed in ('role-given', 'role-taken', 'member-removed', 'guest-confirmed', 'guest-refused', 'guest-ended');
create policy whose_name_stands_in_a_deed on person for select
    using (exists (select from history_entry h where h.subject = person.id::text
        and h.deed in ('role-given', 'role-taken', 'member-removed', 'guest-confirmed', 'guest-refused', 'guest-ended')));

-- What was done about oneself, for oneself, where no government acts.
create policy done_about_oneself on history_entry for select
    using ((select acting_government()) is null and subject = (select acting_person_key())::text
        and deed in ('role-given', 'role-taken', 'member-removed', 'guest-confirmed', 'guest-refused', 'guest-ended'));
